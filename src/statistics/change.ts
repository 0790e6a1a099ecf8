import type { Indicator, Observation } from '../dataset/schema.ts';
import { knownWithin } from './counts.ts';
import { type Estimate, squareAndAdd } from './difference.ts';
import { intervalOf } from './interval.ts';
import { exact } from './round.ts';

export interface Change {
  /** The later value less the earlier, in the unit of the indicator (points for a percentage). */
  difference: number;
  /** True when the 95% interval of the difference leaves out 0; null when there are no counts to work it out from. */
  beyondChance: boolean | null;
  /** The same with the variance doubled, for brothers and sisters who are counted together. */
  clusteredBeyondChance: boolean | null;
}

/**
 * The change of an indicator between two observations, and whether chance alone could have made it.
 * The interval is Newcombe's for proportions and the like one from Byar's limits for rates (see difference.ts).
 * Throws RangeError when either value is missing.
 */
export function changeBetween(indicator: Indicator, earlier: Observation, later: Observation): Change {
  return {
    difference: exact(requiredValue(indicator, later) - requiredValue(indicator, earlier)),
    beyondChance: isBeyondChance(indicator, earlier, later, false),
    clusteredBeyondChance: isBeyondChance(indicator, earlier, later, true),
  };
}

/** The first break in a series after one period and up to another; null when both stand on one basis and may be compared. */
export function breakBetween({ breaks }: Indicator, from: string, to: string): Indicator['breaks'][number] | null {
  return breaks.find(({ period }) => from < period && period <= to) ?? null;
}

function isBeyondChance(indicator: Indicator, earlier: Observation, later: Observation, clustered: boolean): boolean | null {
  const first = estimateOf(indicator, later, clustered);
  const second = estimateOf(indicator, earlier, clustered);
  if (first === null || second === null) return null;
  const { lower, upper } = squareAndAdd(first, second);
  return lower > 0 || upper < 0;
}

/** From the counts, not the printed value: that is rounded, so it can lie outside the interval of a large count. */
function estimateOf(indicator: Indicator, observation: Observation, clustered: boolean): Estimate | null {
  const interval = intervalOf(indicator, observation, { clustered });
  const value = knownWithin(indicator, observation)?.lower;
  return interval === null || value === undefined ? null : { value, ...interval };
}

function requiredValue(indicator: Indicator, { area, period, value }: Observation): number {
  if (value === null) throw new RangeError(`${indicator.id}, ${area}, ${period}: no value to work out a change from`);
  return value;
}
