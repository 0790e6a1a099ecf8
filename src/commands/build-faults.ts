import { checkContent } from '../markdown/check.ts';
import { correctionFaults } from './correction-faults.ts';
import type { ProseOnDisk } from './read-prose.ts';
import { releaseFaults } from './release-faults.ts';

/** Everything that stops a build, a check and a release, one line each. Releases come first, and alone: the rest is held against them. */
export function buildFaults(root: string, prose: ProseOnDisk): string[] {
  const spoilt = releaseFaults(root, prose.dataset.release);
  return spoilt.length > 0 ? spoilt : [...checkContent(prose.documents, prose), ...correctionFaults(root, prose.dataset)];
}
