import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DataError } from '../../dataset/data-error.ts';
import type { Claim } from '../../dataset/schema.ts';
import { archiveFile } from '../archive.ts';
import type { Download } from '../download.ts';
import { sumsFile } from '../file-hash.ts';

/** Folder in which every release is kept as it was, by version. */
const releasesFolder = 'releases';

const sums = sumsFile.path;
const archive = archiveFile.path;

/** Versions that are kept, oldest first; none where nothing was released yet. */
export function frozenVersions(folder = releasesFolder): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name));
  return names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** What a release keeps: the files that are not made from others. The rest stands in the archive, or is a part of observations.csv. */
export function keptFiles(files: readonly Download[]): Download[] {
  return files.filter(({ kept }) => kept);
}

/**
 * Every file of a release, byte for byte as it was published, in the order of its checksums.
 * Throws DataError when a file is missing from the folder or from the archive.
 */
export function frozenFiles(version: string, folder = releasesFolder): Pick<Download, 'path' | 'body'>[] {
  const place = join(folder, version);
  const packed = unzipSync(bytesOf(place, archive));
  const rows = packed['observations.csv'] ?? missing(place, 'observations.csv');
  const lines = linesByIndicator(new TextDecoder('utf-8', { ignoreBOM: true }).decode(rows));
  const paths = strFromU8(bytesOf(place, sums))
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));
  return [...paths, sums].map((path) => {
    const own = /^indicators\/(.*)\.csv$/.exec(path)?.[1];
    const body =
      own !== undefined
        ? (lines.get(own) ?? missing(place, path))
        : existsSync(join(place, path))
          ? bytesOf(place, path)
          : (packed[path] ?? missing(place, path));
    return { path, body };
  });
}

/** The claims of a release, as they were published. */
export function frozenClaims(version: string, folder = releasesFolder): Claim[] {
  return JSON.parse(frozenText(version, 'claims.json', folder));
}

/** A text of a release. Throws DataError when its archive does not hold it. */
export function frozenText(version: string, path: string, folder = releasesFolder): string {
  const place = join(folder, version);
  const packed = unzipSync(bytesOf(place, archive), { filter: ({ name }) => name === path });
  return strFromU8(packed[path] ?? missing(place, path));
}

/** observations.csv, byte-order mark and all, cut into the files of the indicators: each has the head, and its own lines in their order. */
function linesByIndicator(text: string): Map<string, string> {
  const [head = '', ...rows] = text.split(/(?<=\r\n)/);
  const groups = Map.groupBy(rows, (row) => row.slice(0, row.indexOf(',')));
  return new Map([...groups].map(([indicator, own]) => [indicator, head + own.join('')]));
}

function bytesOf(place: string, path: string): Uint8Array {
  return existsSync(join(place, path)) ? new Uint8Array(readFileSync(join(place, path))) : missing(place, path);
}

function missing(place: string, path: string): never {
  throw new DataError(join(place, path), '', 'no such file', 'the file as it was released');
}
