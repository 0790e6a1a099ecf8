import type { Source } from '../dataset/schema.ts';
import { type FileName, files } from './files.ts';
import type { PublishedFile } from './published-file.ts';

/** Day on which we last looked for newer files. Change it when you have looked. */
const checked = '2026-11-21';

/** The source record of each published file: where it comes from, its checksum, and which indicators are read from it. */
export function statisticsSources(checksums: ReadonlyMap<FileName, string>, uses: ReadonlyMap<FileName, readonly string[]>): Source[] {
  return (Object.entries(files) as [FileName, PublishedFile][])
    .map(([name, file]) => ({
      id: file.id,
      kind: 'statistics' as const,
      title: `${file.title} (${file.release.name})`,
      publisher: file.release.publisher,
      published: file.release.published,
      url: file.url ?? file.release.url,
      licence: file.release.licence,
      file: file.path.replace(/^.*\//, ''),
      sha256: checksums.get(name) ?? null,
      checked,
      expected: file.release.expected,
      indicators: [...(uses.get(name) ?? [])].sort(),
      note: file.note ?? null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** All source records: those of documents as they stand, then those of published files as we have just made them. */
export function mergeSources(existing: readonly Source[], statistics: readonly Source[]): Source[] {
  return [...existing.filter((source) => source.file === null), ...statistics];
}
