import type { Download } from '../../exports/download.ts';
import { sizeOf } from '../../exports/releases/file-hash.ts';
import { writeSize } from './data-overview.ts';

/** Files of a release with their sizes, those of the whole data set first. */
export function frozenRows(files: readonly Pick<Download, 'path' | 'body'>[]): { path: string; size: string }[] {
  const depth = (path: string) => path.split('/').length;
  return [...files].sort((a, b) => depth(a.path) - depth(b.path)).map(({ path, body }) => ({ path, size: writeSize(sizeOf(body)) }));
}
