import { exact } from '../round.ts';
import { median } from '../spread.ts';

/** What a list of values comes to: each counts once. */
export interface Summary {
  /** How many values there are. */
  n: number;
  mean: number;
  /** Student's 95% interval of the mean; null for a single value. */
  lower: number | null;
  upper: number | null;
  median: number;
  /** How many lie above nought. */
  up: number;
}

/**
 * The mean of values with Student's 95% interval: the mean less and plus t(n - 1) times the standard error.
 * Source: Student, Biometrika 6 (1908), 1-25; NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2.
 * Throws RangeError for an empty list.
 */
export function summaryOf(values: readonly number[]): Summary {
  const n = values.length;
  if (n === 0) throw new RangeError('a mean of no values: expected at least one');
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const reach = n === 1 ? null : studentQuantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return {
    n,
    mean: exact(mean),
    lower: reach === null ? null : exact(mean - reach),
    upper: reach === null ? null : exact(mean + reach),
    median: median(values),
    up: values.filter((value) => value > 0).length,
  };
}

/** Whether the interval of a mean leaves out nought: chance alone would seldom make it. */
export function isClear({ lower, upper }: Pick<Summary, 'lower' | 'upper'>): boolean {
  return lower !== null && upper !== null && (lower > 0 || upper < 0);
}

/**
 * The value that Student's t with so many degrees of freedom stays below in 97.5% of cases.
 * The share between -t and t is a finite sum for whole degrees of freedom (M. Abramowitz and I. A. Stegun,
 * Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4); the angle that makes it 95% is found by halving.
 * Throws RangeError unless the degrees are a whole number from 1.
 */
export function studentQuantile(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`${degrees} degrees of freedom: expected a whole number from 1`);
  let [low, high] = [0, Math.PI / 2];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return Math.sqrt(degrees) * Math.tan(low);
}

/** The share of Student's t between -t and t, where t is the root of the degrees times the tangent of the angle. */
function shareWithin(angle: number, degrees: number): number {
  const odd = degrees % 2 === 1;
  const cosine = Math.cos(angle);
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
