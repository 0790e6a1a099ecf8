import type { Indicator, Observation } from '../dataset/schema.ts';
import { countsBehind } from './counts.ts';

/** Quantile of the normal distribution that leaves 2.5% in each tail. */
const z95 = 1.959964;

/**
 * By how much the variance is raised to allow for brothers and sisters, who start and end plans together.
 * The true factor is not published; twice is a check, not a measurement.
 */
const clusterVariance = 2;

export interface Interval {
  lower: number;
  upper: number;
}

interface VarianceOptions {
  /** Factor by which the variance is raised; 2 halves the number of independent children. */
  variance?: number;
}

/**
 * Wilson's 95% score interval of a proportion, as fractions from 0 to 1, without continuity correction.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212;
 * method 3 in R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872.
 * Throws RangeError when the counts cannot be a part and its whole.
 */
export function wilson(numerator: number, denominator: number, { variance = 1 }: VarianceOptions = {}): Interval {
  if (!(denominator > 0 && numerator >= 0 && numerator <= denominator)) {
    throw new RangeError(`a proportion of ${numerator} in ${denominator}: expected a part of a whole above 0`);
  }
  const n = denominator / variance;
  const p = numerator / denominator;
  const square = z95 * z95;
  const centre = p + square / (2 * n);
  const spread = z95 * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return { lower: numerator === 0 ? 0 : (centre - spread) / scale, upper: numerator === denominator ? 1 : (centre + spread) / scale };
}

/**
 * Byar's approximate 95% interval of a count that follows a Poisson distribution.
 * Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research, volume II (IARC, 1987), page 69;
 * used for rates in England's public health profiles (Public Health England, Technical Guide: Confidence Intervals, 2018).
 * Throws RangeError when the count is below 0.
 */
export function byar(count: number, { variance = 1 }: VarianceOptions = {}): Interval {
  if (!(count >= 0)) throw new RangeError(`a count of ${count}: expected 0 or more`);
  const effective = count / variance;
  const limit = (events: number, z: number) => variance * events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
  return { lower: effective === 0 ? 0 : Math.max(0, limit(effective, -z95)), upper: limit(effective + 1, z95) };
}

/**
 * The 95% interval of an observation in the unit of its indicator, by the method the indicator names.
 * Null where the value or a count is missing, or the indicator has no interval. With `clustered`, the variance is doubled.
 * It is made from counts: beside a value printed as a whole per cent both ends of a narrow one can lie on the same side.
 */
export function intervalOf(indicator: Indicator, observation: Observation, { clustered = false } = {}): Interval | null {
  const counts = countsBehind(indicator, observation);
  if (counts === null) return null;
  const { numerator, denominator } = counts;
  const variance = clustered ? clusterVariance : 1;
  if (indicator.interval === 'wilson') return times(wilson(numerator, denominator, { variance }), 100);
  return times(byar(numerator, { variance }), 10_000 / denominator);
}

function times({ lower, upper }: Interval, factor: number): Interval {
  return { lower: lower * factor, upper: upper * factor };
}
