import { join } from 'node:path';
import { uncorrected } from '../dataset/corrections.ts';
import { loadChangelog, loadCorrections } from '../dataset/load.ts';
import type { Dataset } from '../dataset/query.ts';
import { frozenClaims, frozenVersions } from '../exports/releases/frozen.ts';

/** Claims that were published in the last release and say something else now without a correction, one line each. Throws DataError when corrections.json is at fault. */
export function correctionFaults(root: string, dataset: Dataset): string[] {
  const [data, releases] = [join(root, 'data'), join(root, 'releases')];
  const corrections = loadCorrections(data);
  const last = frozenVersions(releases).at(-1);
  if (last === undefined) return [];
  const day = loadChangelog(data).find(({ version }) => version === last)?.date ?? '';
  return uncorrected(frozenClaims(last, releases), dataset.claims, corrections, day);
}
