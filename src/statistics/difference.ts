import type { Counts } from './counts.ts';
import { type Interval, wilson } from './interval.ts';

export interface Difference extends Interval {
  /** The first less the second. */
  difference: number;
}

/**
 * The difference between two independent proportions, first less second, with its 95% interval, as fractions.
 * Source: method 10 (square-and-add of Wilson intervals) in R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890.
 * With `variance` above 1 both intervals are widened first, as wilson() does.
 */
export function newcombe(first: Counts, second: Counts, { variance = 1 } = {}): Difference {
  return squareAndAdd(
    { value: first.numerator / first.denominator, ...wilson(first.numerator, first.denominator, { variance }) },
    { value: second.numerator / second.denominator, ...wilson(second.numerator, second.denominator, { variance }) },
  );
}

/** A value with its interval, in any unit. */
export interface Estimate extends Interval {
  value: number;
}

/**
 * The difference between two independent estimates, first less second, with its 95% interval made from theirs.
 * Source: G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008), 1693-1702, which carries Newcombe's method to other measures.
 */
export function squareAndAdd(first: Estimate, second: Estimate): Difference {
  const difference = first.value - second.value;
  return {
    difference,
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
