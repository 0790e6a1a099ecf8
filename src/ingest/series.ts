import { type Allowance, makes } from '../dataset/check.ts';
import type { Observation } from '../dataset/schema.ts';
import { type FileName, files } from './files.ts';
import { keyOf, type Measure } from './lait.ts';
import type { Library } from './library.ts';
import { derive, observe, roundTo } from './observation.ts';
import type { PlacedRow } from './placed-row.ts';
import { populationFrom } from './population.ts';
import { absent, type Reading, readFigure } from './symbols.ts';

/** Observations read from the library: a whole indicator, or the part of it that one file gives. */
export type Series = (library: Library) => Observation[];

/** A share printed in a file of the statistics platform, with both its counts, one row an area and year. */
export function share(file: FileName, columns: { value: string; numerator: string; denominator: string }): Series {
  return (library) =>
    library.rows(file).map(({ area, period, row }) => {
      const cell = (column: string): Reading => readFigure(row, column, files[file].symbols);
      return observe(area, period, cell(columns.value), cell(columns.numerator), cell(columns.denominator));
    });
}

/** A breakdown in a file that has one row for each part of each area and year: the part we want over the whole. */
export interface Breakdown {
  /** Rows that are about our group, such as one age. */
  readonly where: Readonly<Record<string, string>>;
  /** Column that names the part. */
  readonly by: string;
  readonly part: string;
  /** The whole the part is of; null where the file does not give it. */
  readonly whole: string | null;
  readonly count: string;
  readonly percent: string;
}

/** A share printed in a file that has one row for each part. Throws DataError where an area and year has a part twice. */
export function breakdown(file: FileName, spec: Breakdown): Series {
  return (library) => {
    const rows = library.rows(file).filter(({ row }) => Object.entries(spec.where).every(([column, text]) => row.text(column) === text));
    const wholes = indexRows(
      rows.filter(({ row }) => spec.whole !== null && row.text(spec.by) === spec.whole),
      spec.by,
    );
    const parts = indexRows(
      rows.filter(({ row }) => row.text(spec.by) === spec.part),
      spec.by,
    );
    const cell = (placed: PlacedRow | undefined, column: string): Reading => (placed ? readFigure(placed.row, column, files[file].symbols) : absent);
    return [...parts].map(([key, placed]) =>
      observe(placed.area, placed.period, cell(placed, spec.percent), cell(placed, spec.count), cell(wholes.get(key), spec.count)),
    );
  };
}

/** A share we work out from the counts of a table of one year that prints no percentages: the sum of some columns over the whole. */
export function workedShare(file: FileName, parts: readonly string[], whole: string | ((cell: (column: string) => Reading) => Reading), decimals = 0): Series {
  return (library) =>
    library.rows(file).map(({ area, period, row }) => {
      const cell = (column: string): Reading => readFigure(row, column, files[file].symbols);
      const numerator = derive(parts.map(cell), (...numbers) => numbers.reduce((total, number) => total + number, 0));
      const denominator = typeof whole === 'string' ? cell(whole) : whole(cell);
      // Harrow in 2014 counts more homes as suitable than it knows of: such counts make no share.
      if ((numerator.number ?? 0) > (denominator.number ?? Number.POSITIVE_INFINITY)) return observe(area, period, absent, numerator);
      return observe(area, period, percentage(numerator, denominator, decimals), numerator, denominator);
    });
}

/** A figure of the interactive tool, to the publisher's decimals, for every area and period the tool lists. */
export function toolFigure(measure: Measure, decimals: number): Series {
  return (library) => [...library.tool(measure).values()].map(({ area, period, reading }) => observe(area, period, toDecimals(reading, decimals)));
}

/** The same observations with counts that the tool holds, each a sum of measures; none where a measure is missing. */
export function withToolCounts(series: Series, counts: { numerator?: readonly Measure[]; denominator?: readonly Measure[] }): Series {
  return (library) => {
    const count = (measures: readonly Measure[] | undefined, key: string): number | null =>
      measures ? sum(measures.map((measure) => library.tool(measure).get(key)?.reading ?? absent)) : null;
    return series(library).map((row) => {
      const key = keyOf(row.area, row.period);
      return { ...row, numerator: count(counts.numerator, key), denominator: count(counts.denominator, key) };
    });
  };
}

/** The same observations over the children in the area at the mid-year before. */
export function overChildren(series: Series): Series {
  return (library) => {
    const children = populationFrom(library);
    return series(library).map((row) => ({ ...row, denominator: children(row.area, Number(row.period) - 1).number }));
  };
}

/**
 * The same observations with counts from other series, the first that knows the area and period.
 * Counts are taken only where they make the value: a later release may have revised it, and then the counts of the earlier one are not its own.
 */
export function withCounts(series: Series, others: readonly Series[], decimals: number): Series {
  return (library) => {
    const known = firstByKey(library, others);
    return series(library).map((row) => {
      const other = known.get(keyOf(row.area, row.period));
      if (!other || (row.value === null) !== (other.value === null)) return row;
      const { numerator, denominator } = other;
      if (!makes(row.value, numerator, denominator, allowance(library, row.area, decimals))) return row;
      return { ...row, numerator, denominator };
    });
  };
}

/** The same observations with counts of the very release they were printed in; a base that does not make the value is not its base and is left out. */
export function withOwnCounts(series: Series, release: Series, decimals: number): Series {
  const counted: Series = (library) => {
    const known = firstByKey(library, [release]);
    return series(library).map((row) => {
      const own = known.get(keyOf(row.area, row.period));
      return own ? { ...row, numerator: own.numerator, denominator: own.denominator } : row;
    });
  };
  return withOnlyTrueBase(counted, decimals);
}

/** The same observations; where the tool's one sign stands for a gap and another series knows the reason, that one's sign and reason. */
export function withReasons(series: Series, others: readonly Series[]): Series {
  return (library) => {
    const known = firstByKey(library, others);
    return series(library).map((row) => {
      const other = known.get(keyOf(row.area, row.period));
      if (row.value !== null || row.symbol !== '-' || !other || other.value !== null || other.symbol === null) return row;
      return { ...row, status: other.status, symbol: other.symbol };
    });
  };
}

/** A base that does not make the value is not its base: left out. */
export function withOnlyTrueBase(series: Series, decimals: number): Series {
  return (library) =>
    series(library).map((row) =>
      makes(row.value, row.numerator, row.denominator, allowance(library, row.area, decimals)) ? row : { ...row, denominator: null },
    );
}

/** A count per 10,000 children: the rate as the tool prints it, and before its first year worked out in the same way, to one decimal. */
export function rate(file: FileName, column: string, measure: Measure): Series {
  return (library) => {
    const population = populationFrom(library);
    const printed = library.tool(measure);
    return library.rows(file).map(({ area, period, row }) => {
      const count = readFigure(row, column, files[file].symbols);
      const children = population(area, Number(period) - 1);
      const published = printed.get(keyOf(area, period))?.reading;
      const worked = derive([count, children], (counted, all) => roundTo((counted / all) * 10_000, 1));
      return observe(area, period, published && published.number !== null ? toDecimals(published, 1) : worked, count, children);
    });
  };
}

/** A share we work out from two counts of the tool, for every area and period it lists the first of them for. */
export function toolShare(numerator: Measure, denominator: Measure, decimals = 0): Series {
  return (library) => {
    const wholes = library.tool(denominator);
    return [...library.tool(numerator).values()].map(({ area, period, reading }) => {
      const whole = wholes.get(keyOf(area, period))?.reading ?? absent;
      return observe(area, period, percentage(reading, whole, decimals), reading, whole);
    });
  };
}

/** Only the periods from the first to the last. */
export function between(series: Series, first: number, last: number): Series {
  return (library) => series(library).filter((row) => Number(row.period.slice(0, 4)) >= first && Number(row.period.slice(0, 4)) <= last);
}

/** Several series one after the other. */
export function together(...parts: readonly Series[]): Series {
  return (library) => parts.flatMap((part) => part(library));
}

/** A share in per cent; not applicable where the whole is nobody. */
export function percentage(numerator: Reading, denominator: Reading, decimals: number): Reading {
  return derive([numerator, denominator], (part, whole) => (whole > 0 ? roundTo((100 * part) / whole, decimals) : null));
}

/** Percentages, and counts that are exact for councils and rounded to 10 for regions and England. */
function allowance(library: Library, area: string, decimals: number): Allowance {
  const margin = library.areas.isWider(area) ? 10 : 0;
  return { scale: 100, decimals, margin: { numerator: margin, denominator: margin } };
}

function toDecimals(reading: Reading, decimals: number): Reading {
  return reading.number === null ? reading : { ...reading, number: roundTo(reading.number, decimals) };
}

function sum(readings: readonly Reading[]): number | null {
  return derive(readings, (...numbers) => numbers.reduce((total, number) => total + number, 0)).number;
}

function firstByKey(library: Library, others: readonly Series[]): Map<string, Observation> {
  const known = new Map<string, Observation>();
  for (const row of others.flatMap((other) => other(library))) {
    const key = keyOf(row.area, row.period);
    if (!known.has(key)) known.set(key, row);
  }
  return known;
}

function indexRows(rows: readonly PlacedRow[], column: string): Map<string, PlacedRow> {
  const index = new Map<string, PlacedRow>();
  for (const placed of rows) {
    const key = keyOf(placed.area, placed.period);
    if (index.has(key)) throw placed.row.fault(column, `one row for ${key}, not two`);
    index.set(key, placed);
  }
  return index;
}
