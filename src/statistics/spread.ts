import type { Figure } from '../dataset/query.ts';
import { exact } from './round.ts';

/** How the figures of many councils lie, in the unit of the indicator. */
export interface Spread {
  count: number;
  lowest: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  highest: number;
}

/**
 * The value below which a share (0 to 1) of the values lie, between two neighbours when it falls there.
 * Source: R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), 361-365, definition 7, as in R and d3.
 * Throws RangeError for an empty list.
 */
function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) throw new RangeError('a quantile of no values: expected at least one');
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? 0;
  return exact(below + (above - below) * (position - Math.floor(position)));
}

/** The middle value: as many lie above as below. Throws RangeError for an empty list. */
export function median(values: readonly number[]): number {
  return quantile(inOrder(values), 0.5);
}

/** The values that cut off the lowest and the highest quarter. Throws RangeError for an empty list. */
export function quartiles(values: readonly number[]): { lower: number; upper: number } {
  const sorted = inOrder(values);
  return { lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) };
}

/** The spread of the figures of one period. Throws RangeError when there are none. */
export function spreadOf(figures: readonly Figure[]): Spread {
  const sorted = inOrder(figures.map((figure) => figure.value));
  return {
    count: sorted.length,
    lowest: sorted[0] ?? 0,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    highest: sorted.at(-1) ?? 0,
  };
}

function inOrder(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}
