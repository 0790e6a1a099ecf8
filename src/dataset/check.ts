import type { z } from 'astro/zod';
import { DataError, quote } from './data-error.ts';
import { knownDifferences } from './known-differences.ts';
import type { Area, Indicator, IndicatorFile, Observation } from './schema.ts';

/** Widest that the interval of a rounded count can be, each side: published regional and national counts are rounded to 10. */
const roundedToTen = 5;

/**
 * Checks the parsed content of a file against its schema, and returns it typed.
 * Throws DataError with the path of the first fault inside the file.
 */
export function checkShape<T>(file: string, schema: z.ZodType<T>, content: unknown): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], content);
  throw new DataError(file, issue.path.join('.'), quote(JSON.stringify(found)), issue.message);
}

/**
 * Checks every observation of an indicator: each area and period once and in order, a value or a reason for its absence,
 * no percentage over 100, no part larger than its whole, and no value that its own counts contradict.
 * Throws DataError at the first fault.
 */
export function checkObservations(file: string, indicator: IndicatorFile, areas: readonly Area[]): void {
  const kinds = new Map(areas.map((area) => [area.code, area.kind]));
  let before = '';
  for (const row of indicator.observations) {
    const place = `${row.area} ${row.period}`;
    const kind = kinds.get(row.area);
    if (!kind) throw new DataError(file, place, `area ${quote(row.area)}`, 'a code in areas.json');
    if (place === before) throw new DataError(file, place, 'two observations', 'one');
    if (place < before) throw new DataError(file, place, `a row after ${before}`, 'rows in order of area and period');
    before = place;
    checkValue(file, place, indicator, row);
    checkCounts(file, place, indicator, row, kind !== 'authority');
  }
}

function checkValue(file: string, place: string, indicator: Indicator, row: Observation): void {
  if (!periodFits(indicator, row.period)) throw new DataError(file, place, `period ${quote(row.period)}`, `a label for ${indicator.periodType}`);
  if (row.value === null && row.status === null) throw new DataError(file, place, 'no value and no status', 'one of the two');
  if (row.value !== null && (row.status !== null || row.symbol !== null)) throw new DataError(file, place, `value ${row.value} with status ${quote(row.status)}`, 'one of the two');
  if (row.value !== null && row.value < 0) throw new DataError(file, place, `value ${row.value}`, 'a value that is not negative');
  if (row.value !== null && indicator.unit.symbol === '%' && row.value > 100) throw new DataError(file, place, `value ${row.value}`, 'at most 100 per cent');
}

function checkCounts(file: string, place: string, indicator: Indicator, row: Observation, wider: boolean): void {
  const { value, numerator, denominator } = row;
  if (numerator === null || denominator === null) return;
  const margin = marginOf(indicator, wider);
  if (indicator.measure === 'proportion' && numerator > denominator + 2 * margin) throw new DataError(file, place, `numerator ${numerator}`, `at most the denominator ${denominator}`);
  if (value === null || denominator === 0 || isKnown(indicator.id, row)) return;
  const half = 0.5 * 10 ** -indicator.unit.decimals;
  const lowest = scaleOf(indicator, numerator - margin, denominator + margin) - half;
  const highest = scaleOf(indicator, numerator + margin, Math.max(denominator - margin, 1e-9)) + half;
  if (value >= lowest - 1e-9 && value <= highest + 1e-9) return;
  const worked = scaleOf(indicator, numerator, denominator).toFixed(indicator.unit.decimals + 1);
  throw new DataError(file, place, `value ${value}`, `${worked}, which is numerator ${numerator} over denominator ${denominator}`);
}

/** How far each published count may lie from the true one, by rounding. */
function marginOf(indicator: Indicator, wider: boolean): number {
  if (indicator.theme === 'workforce') return 0.06;
  if (wider) return 2 * roundedToTen;
  return indicator.countsRounded ? roundedToTen : 0;
}

/** What numerator and denominator make in the unit of the indicator. Months: Little's law counts years, so times 12. */
function scaleOf(indicator: Indicator, numerator: number, denominator: number): number {
  const factor = { '%': 100, 'per 10,000': 10_000, months: 12, cases: 1, '£': 1 }[indicator.unit.symbol];
  return (factor * numerator) / denominator;
}

function isKnown(id: string, row: Observation): boolean {
  return knownDifferences.some((known) => known.indicator === id && (known.area === undefined || known.area === row.area) && row.period >= known.from && row.period <= known.to);
}

function periodFits(indicator: Indicator, period: string): boolean {
  return indicator.periodType === 'financial-year' ? /^\d{4}-\d{2}$/.test(period) : /^\d{4}$/.test(period);
}
