import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the list of checksums of the files that ingest makes alone; sources.json is kept by hand as well. */
export const checksumFile = 'SHA256SUMS';

const made = ['areas.json', 'judgements.json', 'neighbours.json'];

/** The list that ingest writes of its own files, as `sha256sum --check` reads it. */
export function checksumsOf(texts: ReadonlyMap<string, string | Uint8Array>): string {
  const own = [...texts.keys()].filter((path) => made.includes(path) || path.startsWith('indicators/')).sort();
  return own.map((path) => `${sha256(texts.get(path) ?? '')}  ${path}\n`).join('');
}

/** Files of the data set that are not as ingest made them, one line each. */
export function checksumFaults(folder: string): string[] {
  const list = join(folder, checksumFile);
  if (!existsSync(list)) return [`${list}: found no such file, expected the checksums that npm run ingest writes`];
  const sums = new Map(
    readFileSync(list, 'utf8')
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  return madeFiles(folder)
    .filter((path) => sums.get(path) !== sha256(readFileSync(join(folder, path))))
    .map(
      (path) =>
        `${join(folder, path)}: found a change by hand, expected the file that ingest made: correct the published file, or run npm run ingest -- <folder>`,
    );
}

function madeFiles(folder: string): string[] {
  const indicators = readdirSync(join(folder, 'indicators')).filter((name) => name.endsWith('.json'));
  return [...made, ...indicators.map((name) => `indicators/${name}`)];
}

/** SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}
