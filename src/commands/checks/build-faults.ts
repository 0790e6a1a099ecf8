import { join } from 'node:path';
import { checksumFaults } from '../../dataset/checksums.ts';
import { sumFaults } from '../../dataset/faults/sums.ts';
import { loadCorrections } from '../../dataset/load.ts';
import { checkContent } from '../../markdown/check.ts';
import { textFaultsOf } from '../../markdown/records.ts';
import { receiptFaults } from '../../receipts/receipts.ts';
import { wantedOf } from '../../receipts/wanted.ts';
import { releaseFaults } from '../release/faults.ts';
import { correctionFaults } from './correction-faults.ts';
import type { ProseOnDisk } from './read-prose.ts';

/** Everything that stops a build, a check and a release, one line each. Releases come first, and alone: the rest is held against them. */
export function buildFaults(root: string, prose: ProseOnDisk): string[] {
  const spoilt = releaseFaults(root, prose.dataset.release);
  if (spoilt.length > 0) return spoilt;
  return [
    ...checkContent(prose.documents, prose),
    ...correctionFaults(
      root,
      prose.dataset,
      prose.documents.map(({ path }) => path),
    ),
    ...textFaultsOf(prose.dataset, loadCorrections(join(root, 'data'))),
    ...receiptFaults(prose.dataset, wantedOf(prose.dataset)),
    ...sumFaults(prose.dataset).map(({ message }) => `data/${message}`),
    ...checksumFaults(join(root, 'data')).map((fault) => fault.replace(join(root, '/'), '')),
  ];
}
