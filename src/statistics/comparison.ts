import type { Indicator, Observation } from '../dataset/schema.ts';
import { intervalOf } from './interval.ts';

export type Comparison = 'above' | 'below' | 'no clear difference';

/**
 * How an observation stands to another value, taken as fixed: above or below when its 95% interval leaves that value out.
 * Null where no interval can be worked out. With `clustered`, the interval is made with the variance doubled.
 * England's value may be taken as fixed because it rests on fifty times as many children.
 */
export function differsFrom(indicator: Indicator, observation: Observation, other: number, { clustered = false } = {}): Comparison | null {
  const interval = intervalOf(indicator, observation, { clustered });
  if (interval === null) return null;
  if (interval.lower > other) return 'above';
  if (interval.upper < other) return 'below';
  return 'no clear difference';
}
