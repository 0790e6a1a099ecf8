import { existsSync, readFileSync } from 'node:fs';

/** Which file reads which other, as reads.ts notes it: a line for each pair. */
export const readsFile = '.cache/unit-reads.txt';

/** What each file has read, from the notes of earlier runs. */
export function readsNoted(): Map<string, string[]> {
  const lines = existsSync(readsFile) ? readFileSync(readsFile, 'utf8').trim().split('\n') : [];
  const pairs = [...new Set(lines)].map((line) => line.split('\t') as [string, string]);
  return new Map([...Map.groupBy(pairs, ([reader]) => reader)].map(([reader, found]) => [reader, found.map(([, path]) => path)]));
}
