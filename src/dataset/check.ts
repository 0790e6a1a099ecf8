import type { z } from 'astro/zod';
import { buildDay } from './build-day.ts';
import { DataError, quote, throwAll } from './data-error.ts';
import { flagsOn } from './flags.ts';
import type { Area, Indicator, IndicatorFile, Observation } from './schema.ts';

/** How far a count can lie from the true one. Regional and national counts are rounded to 10, and some are sums of two; councils' counts, where rounded, to 5. */
const margins = { wider: 10, rounded: 3, wholeTime: 0.06 } as const;

/**
 * Checks the parsed content of a file against its schema, and returns it typed.
 * Throws every fault at once, one line each: the entry by its name, what was found and what was expected.
 */
export function checkShape<T>(file: string, schema: z.ZodType<T>, content: unknown): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  throwAll(result.error.issues.map((issue) => shapeFault(file, issue, content)));
  throw result.error;
}

function shapeFault(file: string, issue: z.core.$ZodIssue, content: unknown): DataError {
  const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], content);
  if (issue.code === 'unrecognized_keys')
    return new DataError(file, placeIn(content, issue.path), `the field ${issue.keys.map(quote).join(', ')}`, 'only those of data/README.md');
  return new DataError(
    file,
    placeIn(content, issue.path),
    found === undefined ? 'nothing' : typeof found === 'string' ? quote(found) : quote(JSON.stringify(found)),
    expectedBy(issue),
  );
}

/** Where something stands: entries by their names, for nobody counts to the thirty-eighth. */
function placeIn(content: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = content;
  const names = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    return typeof key === 'number' ? nameOf(value, key) : String(key);
  });
  return names.join(', ');
}

function nameOf(entry: unknown, index: number): string {
  const { id, version, code, model, area, period, published, inspected } = (entry ?? {}) as Record<string, unknown>;
  const parts = [id ?? version ?? code ?? model, area, period ?? published ?? inspected].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(' ') : `entry ${index + 1}`;
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry in braces',
  record: 'an entry in braces',
};

/** What a schema wanted, in English. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
  if (issue.code === 'invalid_format')
    return issue.message.startsWith('Invalid')
      ? issue.format === 'url'
        ? 'an address that begins with http or https'
        : `text of the form ${issue.pattern ?? issue.format}`
      : issue.message;
  return issue.message.replace(/^expected /, '');
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

/** What is allowed for when a value is set against its counts: decimals of the value, and how far each count may lie from the true one. */
export interface Allowance {
  readonly scale: number;
  readonly decimals: number;
  readonly margin: { readonly numerator: number; readonly denominator: number };
}

/**
 * Whether a published value is what its counts make, allowing for rounding of all three. True where a part is missing or the denominator is nothing, for then nothing contradicts it.
 */
export function makes(value: number | null, numerator: number | null, denominator: number | null, allow: Allowance): boolean {
  if (value === null || numerator === null || denominator === null || denominator === 0) return true;
  // A little over half a unit, because publishers round halves both ways.
  const half = 0.501 * 10 ** -allow.decimals;
  const { scale, margin } = allow;
  const lowest = (scale * (numerator - margin.numerator)) / (denominator + margin.denominator);
  const highest = denominator > margin.denominator ? (scale * (numerator + margin.numerator)) / (denominator - margin.denominator) : Number.POSITIVE_INFINITY;
  return value >= lowest - half && value <= highest + half;
}

/** Whether the counts of an observation make its value, as far as rounding lets one see; `wider` for England and regions, whose counts are rounded more. */
export function countsMake(indicator: Indicator, { value, numerator, denominator }: Observation, wider: boolean): boolean {
  const { decimals } = indicator.unit;
  return makes(value, numerator, denominator, { scale: scaleOf(indicator), decimals, margin: marginOf(indicator, wider) });
}

function checkValue(file: string, place: string, indicator: Indicator, row: Observation): void {
  if (!periodFits(indicator, row.period))
    throw new DataError(file, place, `period ${quote(row.period)}`, `a label for ${indicator.periodType} that is over on ${buildDay()}, the day of the build`);
  if (row.value === null && row.status === null) throw new DataError(file, place, 'no value and no status', 'one of the two');
  if (row.value !== null && (row.status !== null || row.symbol !== null))
    throw new DataError(file, place, `value ${row.value} with status ${quote(row.status)}`, 'one of the two');
  if (row.value !== null && row.value < 0) throw new DataError(file, place, `value ${row.value}`, 'a value that is not negative');
  if (row.value !== null && indicator.unit.symbol === '%' && row.value > 100) throw new DataError(file, place, `value ${row.value}`, 'at most 100 per cent');
}

function checkCounts(file: string, place: string, indicator: Indicator, row: Observation, wider: boolean): void {
  const { value, numerator, denominator } = row;
  const parts = [numerator, denominator].find((count) => count !== null && indicator.interval !== 'none' && !Number.isInteger(count));
  if (parts !== undefined) throw new DataError(file, place, `a count of ${parts}`, 'a whole number');
  if (numerator === null || denominator === null) return;
  const margin = marginOf(indicator, wider);
  if (indicator.measure === 'proportion' && numerator > denominator + margin.numerator + margin.denominator)
    throw new DataError(file, place, `numerator ${numerator}`, `at most the denominator ${denominator}`);
  if (countsMake(indicator, row, wider) || isExcused(indicator, row)) return;
  const worked = ((scaleOf(indicator) * numerator) / denominator).toFixed(indicator.unit.decimals + 1);
  throw new DataError(file, place, `value ${value}`, `${worked}, which is numerator ${numerator} over denominator ${denominator}`);
}

/** How far each published count may lie from the true one, by rounding. Days that could be worked are some 250 times the rounded staff. */
function marginOf(indicator: Indicator, wider: boolean): { numerator: number; denominator: number } {
  if (indicator.theme === 'workforce')
    return { numerator: margins.wholeTime, denominator: indicator.id === 'sickness-absence' ? 254 * margins.wholeTime : margins.wholeTime };
  const margin = wider ? margins.wider : indicator.countsRounded ? margins.rounded : 0;
  return { numerator: margin, denominator: margin };
}

/** What numerator over denominator is multiplied by in the unit of the indicator. Months: Little's law counts years, so times 12. */
function scaleOf(indicator: Indicator): number {
  return { '%': 100, 'per 10,000': 10_000, months: 12, cases: 1, '£': 1 }[indicator.unit.symbol];
}

/** Whether the codebook says why the publisher's value is not what its counts make. */
function isExcused(indicator: Indicator, row: Observation): boolean {
  return flagsOn(indicator, row).some(({ flag }) => flag === 'counts-differ' || flag === 'left-out');
}

/** A year that has come, or two years that follow each other. The first figures are of this century. */
function periodFits(indicator: Indicator, period: string): boolean {
  const first = Number(period.slice(0, 4));
  const label = indicator.periodType === 'financial-year' ? `${first}-${String(first + 1).slice(2)}` : `${first}`;
  return period === label && first >= 2000 && period.slice(0, 4) <= buildDay().slice(0, 4);
}
