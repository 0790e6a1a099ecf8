import { type Dataset, observation } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { relationOf } from './relation.ts';

/**
 * Every claim whose stored relation to the record is wrong, and every difference without a reason, one line each:
 * file, claim, what was found and what was expected. The build stops when there is one.
 */
export function claimFaults(dataset: Dataset): string[] {
  return dataset.claims.flatMap((claim) => faultOf(dataset, claim) ?? []);
}

const needReason = ['different-base', 'different-period', 'disagrees'];

function faultOf(dataset: Dataset, claim: Claim): string | null {
  const { id, match, relation, reason } = claim;
  const found = match === null ? undefined : observation(dataset, match.indicator, match.area, match.period);
  try {
    const expected = relationOf(claim, found);
    if (relation !== expected) return `data/claims.json, ${id}: found relation "${relation}", expected "${expected}"${besideIn(claim, found)}`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return `data/claims.json, ${error.message}`;
  }
  if (reason === null && needReason.includes(relation)) return `data/claims.json, ${id}: found no reason, expected one, as its relation is "${relation}"`;
  return null;
}

function besideIn({ value, match }: Claim, found: ReturnType<typeof observation>): string {
  return match === null ? '' : `: ${value} beside ${found?.[match.part]} (${match.indicator}, ${match.area}, ${match.period})`;
}
