import { join } from 'node:path';
import type { ChangelogEntry } from '../../dataset/changelog.ts';
import { sha256 } from '../../dataset/checksums.ts';
import { DataError } from '../../dataset/data-error.ts';
import { loadChangelog } from '../../dataset/load.ts';
import type { Release } from '../../dataset/schema.ts';
import { frozenFiles, frozenVersions } from '../../exports/releases/frozen.ts';
import { frozenEmbeds } from '../../exports/releases/frozen-embeds.ts';

interface Kept {
  path: string;
  body: string | Uint8Array;
}

/**
 * What in releases/ is not as it was published, one line each: a version that the changelog does not tell of, or one of the changelog that is gone;
 * and every file whose bytes are not those of its checksum, or whose checksums are not those of the changelog; and a data/release.json that is not the newest of them. Throws DataError when the changelog is at fault.
 */
export function releaseFaults(root: string, { version, date }: Release): string[] {
  const [entries, folder] = [loadChangelog(join(root, 'data')), join(root, 'releases')];
  const [told, kept] = [new Set(entries.map(({ version }) => version)), new Set(frozenVersions(folder))];
  const [newest] = entries;
  const isNewest = newest === undefined || (newest.version === version && newest.date === date);
  return [
    ...(isNewest ? [] : [`data/release.json: found ${version} of ${date}, expected ${newest.version} of ${newest.date}, the first of data/changelog.json`]),
    ...[...kept]
      .filter((version) => !told.has(version))
      .map((version) => `releases/${version}: found a version, expected one that data/changelog.json tells of`),
    ...entries.flatMap((entry) =>
      kept.has(entry.version) ? versionFaults(entry, folder) : [`releases/${entry.version}: found no such folder, expected the version of data/changelog.json`],
    ),
  ];
}

function versionFaults({ version, checksum, embeds }: ChangelogEntry, folder: string): string[] {
  return [
    ...partFaults(`releases/${version}`, checksum, () => frozenFiles(version, folder)),
    ...partFaults(`releases/${version}/embeds.json.br`, embeds, () => frozenEmbeds(version, folder)),
  ];
}

/** Faults of the downloads or of the frames of a version, by their checksums. What cannot be unpacked is a fault too. */
function partFaults(place: string, checksum: string, read: () => Kept[]): string[] {
  let files: Kept[];
  try {
    files = read();
  } catch (error) {
    return [
      error instanceof DataError
        ? error.message
        : `${place}: found what cannot be unpacked (${(error as Error).message}), expected the bytes that were released`,
    ];
  }
  const list = files.find(({ path }) => path === 'SHA256SUMS')?.body ?? '';
  if (sha256(list) !== checksum) return [`${place}, SHA256SUMS: found other checksums, expected those of data/changelog.json`];
  const sums = sumsIn(typeof list === 'string' ? list : new TextDecoder().decode(list));
  const changed = files.filter(({ path, body }) => path !== 'SHA256SUMS' && sums.get(path) !== sha256(body)).map(({ path }) => path);
  const gone = [...sums.keys()].filter((path) => !files.some((file) => file.path === path));
  return [
    ...changed.map((path) => `${place}, ${path}: found other bytes, expected those that were released`),
    ...gone.map((path) => `${place}, ${path}: found no such file, expected it as it was released`),
  ];
}

function sumsIn(text: string): Map<string, string> {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}
