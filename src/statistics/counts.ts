import type { Indicator, Observation } from '../dataset/schema.ts';

/** What was counted and out of what. */
export interface Counts {
  numerator: number;
  denominator: number;
}

/** By what a fraction is multiplied to give a value in the unit of the indicator; null where values are not made from counts. */
export function scaleOf({ interval }: Indicator): number | null {
  return { wilson: 100, byar: 10_000, none: null }[interval];
}

/**
 * The counts that make the published value of an observation; null where a count or the value is missing.
 * Where the printed counts do not make it (they are rounded, or the publisher left a council out of the value alone),
 * they are moved as little as will make it: of a proportion the numerator, of a rate the denominator.
 */
export function countsBehind(indicator: Indicator, observation: Observation): Counts | null {
  const { value, numerator, denominator } = observation;
  const scale = scaleOf(indicator);
  if (scale === null || value === null || numerator === null || denominator === null || denominator === 0) return null;
  const made = (scale * numerator) / denominator;
  const printed = Math.min(Math.max(made, value - halfUnit(indicator)), value + halfUnit(indicator));
  if (Math.abs(printed - made) < 1e-9) return { numerator, denominator };
  if (indicator.interval === 'wilson') return { numerator: (printed / scale) * denominator, denominator };
  return numerator > 0 && printed > 0 ? { numerator, denominator: (scale * numerator) / printed } : null;
}

/**
 * Between which ends the value of an observation lies: on one point where counts make it,
 * else anywhere that would be printed as it is printed. Null where the value is missing.
 */
export function knownWithin(indicator: Indicator, observation: Observation): { lower: number; upper: number } | null {
  if (observation.value === null) return null;
  const counts = countsBehind(indicator, observation);
  if (counts === null) return { lower: observation.value - halfUnit(indicator), upper: observation.value + halfUnit(indicator) };
  const value = ((scaleOf(indicator) ?? 0) * counts.numerator) / counts.denominator;
  return { lower: value, upper: value };
}

/** Half of the last decimal to which values are printed. */
function halfUnit({ unit }: Indicator): number {
  return 0.5 * 10 ** -unit.decimals;
}
