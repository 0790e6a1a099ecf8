import type { Observation } from '../dataset/schema.ts';
import { present, type Reading } from './formats/symbols.ts';

/** A count beside a value: as read, as a number, or none. */
export type Count = Reading | number | null;

/** An observation as the files state it. The status is the value's: a count that is missing on its own is only null. */
export function observe(area: string, period: string, value: Reading, numerator: Count = null, denominator: Count = null): Observation {
  return {
    area,
    period,
    value: value.number,
    numerator: count(numerator),
    denominator: count(denominator),
    status: value.status,
    symbol: value.symbol,
  };
}

/** A reading worked out from others; where one of them is missing, the first missing one says why. */
export function derive<const Parts extends readonly Reading[]>(
  readings: Parts,
  formula: (...numbers: { -readonly [Part in keyof Parts]: number }) => number | null,
): Reading {
  const missing = readings.find((reading) => reading.number === null);
  if (missing) return missing;
  const result = formula(...(readings.map((reading) => reading.number) as { -readonly [Part in keyof Parts]: number }));
  return result === null ? { number: null, status: 'not-applicable', symbol: null } : present(result);
}

/** The number to so many decimals, halves upwards. Also takes away float noise such as 17.899999999999999. */
export function roundTo(number: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(Number((number * scale).toPrecision(12))) / scale;
}

function count(part: Count): number | null {
  if (part === null || typeof part === 'number') return part;
  return part.number;
}
