import type { Indicator, Observation } from '../dataset/schema.ts';
import { knownWithin } from './counts.ts';
import { intervalOf } from './interval.ts';

export type Comparison = 'above' | 'below' | 'no clear difference';

/**
 * How an observation stands to a value taken as fixed: above or below when its 95% interval leaves that value out.
 * The other may be a number, or another observation: then it is known as exactly as its counts allow, else as far as it is printed.
 * Null where no interval can be worked out. With `clustered`, the interval is made with the variance doubled.
 * England's value may be taken as fixed because it rests on about fifty times as many children.
 */
export function differsFrom(indicator: Indicator, observation: Observation, other: number | Observation, { clustered = false } = {}): Comparison | null {
  const interval = intervalOf(indicator, observation, { clustered });
  const fixed = typeof other === 'number' ? { lower: other, upper: other } : knownWithin(indicator, other);
  if (interval === null || fixed === null) return null;
  if (interval.lower > fixed.upper) return 'above';
  if (interval.upper < fixed.lower) return 'below';
  return 'no clear difference';
}
