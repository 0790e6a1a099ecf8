import type { Claim, Observation, Relation } from '../dataset/schema.ts';
import { exact, round } from './round.ts';

/**
 * How a claim in a document stands to the published statistic it is matched with.
 * Two things that do not count the same, or not at the same time, are never said to agree or disagree.
 * Throws RangeError when the claim names a statistic that has no value there.
 */
export function relationOf(claim: Claim, observation: Observation | undefined): Relation {
  if (claim.match === null) return 'not-published';
  const published = observation?.[claim.match.part] ?? null;
  if (published === null) throw new RangeError(noValue(claim));
  if (claim.match.base === 'different') return 'different-base';
  if (claim.match.timing === 'different') return 'different-period';
  if (exact(published) === exact(claim.value)) return 'agrees';
  return round(published, claim.decimals) === exact(claim.value) ? 'agrees-after-rounding' : 'disagrees';
}

function noValue({ id, match }: Claim): string {
  return `claim ${id}: found no ${match?.part} of ${match?.indicator} for ${match?.area} in ${match?.period}, expected one to set beside it`;
}
