import { DataError, quote } from '../dataset/data-error.ts';
import type { Observation } from '../dataset/schema.ts';
import { type FileName, files } from './files.ts';
import { absent, type Reading, readFigure } from './formats/symbols.ts';
import { keyOf } from './lait.ts';
import type { Library } from './library.ts';
import { derive, observe, roundTo } from './observation.ts';
import { oneEach, type PlacedRow } from './placed-row.ts';

/** Observations read from the library: a whole indicator, or the part of it that one file gives. */
export type Series = (library: Library) => Observation[];

/** How one indicator is read from the library. */
export interface Mapping {
  readonly id: string;
  readonly read: Series;
}

/** A share printed in a file of the statistics platform, with both its counts, one row an area and year. */
export function share(file: FileName, columns: { value: string; numerator: string; denominator: string }): Series {
  return (library) =>
    oneEach(library.rows(file)).map(({ area, period, row }) => {
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

/** A share printed in a file that has one row for each part. Throws DataError where an area and year has a part twice, or no row is about the part. */
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
    if (parts.size === 0)
      throw new DataError(files[file].path, `column ${spec.by}`, `no rows ${quote(spec.part)}`, `some for each year (${Object.values(spec.where).join(', ')})`);
    const cell = (placed: PlacedRow | undefined, column: string): Reading => (placed ? readFigure(placed.row, column, files[file].symbols) : absent);
    return [...parts].map(([key, placed]) =>
      observe(placed.area, placed.period, cell(placed, spec.percent), cell(placed, spec.count), cell(wholes.get(key), spec.count)),
    );
  };
}

/** A share we work out from the counts of a table of one year that prints no percentages: the sum of some columns over the whole. */
export function workedShare(file: FileName, parts: readonly string[], whole: string | ((cell: (column: string) => Reading) => Reading), decimals = 0): Series {
  return (library) =>
    oneEach(library.rows(file)).map(({ area, period, row }) => {
      const cell = (column: string): Reading => readFigure(row, column, files[file].symbols);
      const numerator = derive(parts.map(cell), (...numbers) => numbers.reduce((total, number) => total + number, 0));
      const denominator = typeof whole === 'string' ? cell(whole) : whole(cell);
      // Harrow in 2014 counts more homes as suitable than it knows of: such counts make no share.
      if ((numerator.number ?? 0) > (denominator.number ?? Number.POSITIVE_INFINITY)) return observe(area, period, absent, numerator);
      return observe(area, period, percentage(numerator, denominator, decimals), numerator, denominator);
    });
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

function indexRows(rows: readonly PlacedRow[], column: string): Map<string, PlacedRow> {
  const index = new Map<string, PlacedRow>();
  for (const placed of rows) {
    const key = keyOf(placed.area, placed.period);
    if (index.has(key)) throw placed.row.fault(column, `one row for ${key}, not two`);
    index.set(key, placed);
  }
  return index;
}
