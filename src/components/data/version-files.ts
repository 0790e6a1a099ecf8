import type { Release } from '../../dataset/schema.ts';
import { citations } from '../../exports/dialects/citations.ts';
import { type Download, versionFolder } from '../../exports/download.ts';
import { frozenFiles } from '../../exports/releases/frozen.ts';

/** The files of a version as they were published, and beside them the ways to cite it where it was published without. */
export function versionFiles({ version, date }: Release, root: string): Pick<Download, 'path' | 'body'>[] {
  const kept = frozenFiles(version);
  const added = citations({ version, date }, versionFolder(root, version)).filter(({ path }) => !kept.some((file) => file.path === path));
  return [...kept, ...added.map(({ path, body }) => ({ path, body }))];
}
