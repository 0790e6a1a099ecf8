import type { Figure } from '../dataset/query.ts';

/** From which end the councils are counted. */
export type RankOrder = 'highest' | 'lowest';

export interface Rank {
  /** Place from the named end; 1 is the highest or the lowest. */
  rank: number;
  /** How many councils have a figure. */
  of: number;
  /** True when another council has the same figure and so the same place. */
  joint: boolean;
}

/**
 * The place of an area among the figures of one period, equal figures sharing the better place ("1, 2, 2, 4").
 * Throws RangeError when the area is not among them.
 */
export function rankOf(figures: readonly Figure[], areaCode: string, order: RankOrder): Rank {
  const own = requiredValue(figures, areaCode);
  let [ahead, equal] = [0, 0];
  for (const { value } of figures) {
    if (value === own) equal += 1;
    else if (value > own === (order === 'highest')) ahead += 1;
  }
  return { rank: ahead + 1, of: figures.length, joint: equal > 1 };
}

/**
 * The percentile of an area among the figures of one period: the share below it plus half the share equal to it, itself counted.
 * Between 0 and 100; 50 in the middle. Source: J. T. Roscoe, Fundamental Research Statistics (2nd edition, 1975), percentile rank.
 * Throws RangeError when the area is not among them.
 */
export function midRankPercentile(figures: readonly Figure[], areaCode: string): number {
  const own = requiredValue(figures, areaCode);
  const below = figures.filter(({ value }) => value < own).length;
  const equal = figures.filter(({ value }) => value === own).length;
  return (100 * (below + equal / 2)) / figures.length;
}

function requiredValue(figures: readonly Figure[], areaCode: string): number {
  const found = figures.find(({ area }) => area === areaCode);
  if (!found) throw new RangeError(`no figure of ${areaCode} among the ${figures.length} to rank`);
  return found.value;
}
