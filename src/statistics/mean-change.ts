import type { Figure } from '../dataset/query.ts';
import { exact } from './round.ts';

/** How one council's figure changed. */
export interface CouncilChange {
  /** Code of the council. */
  area: string;
  from: number;
  to: number;
  /** The later figure less the earlier, in their unit. */
  change: number;
}

/** The change of each council that has a figure in both lists. */
export function councilChanges(earlier: readonly Figure[], later: readonly Figure[]): CouncilChange[] {
  const values = new Map(later.map(({ area, value }) => [area, value]));
  return earlier.flatMap(({ area, value: from }) => {
    const to = values.get(area);
    return to === undefined ? [] : [{ area, from, to, change: exact(to - from) }];
  });
}

/** The simple mean of the changes: each council counts once, however large. Throws RangeError for an empty list. */
export function meanChange(changes: readonly CouncilChange[]): number {
  if (changes.length === 0) throw new RangeError('a mean of no changes: expected at least one');
  return exact(changes.reduce((sum, { change }) => sum + change, 0) / changes.length);
}
