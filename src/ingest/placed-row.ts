import { DataError, quote } from '../dataset/data-error.ts';
import { country, regions } from './area-table.ts';
import type { AreaIndex } from './areas.ts';
import type { Row, Table } from './formats/table.ts';

/** A row of a published table with the area and the period it is about. */
export interface PlacedRow {
  readonly area: string;
  readonly period: string;
  readonly row: Row;
}

/**
 * Finds area and period of each row of a table from the Department's statistics platform.
 * Columns are found by name because their order differs between files. Throws DataError for an unknown level, area or year.
 */
export function placeReleaseRows(table: Table, areas: AreaIndex, years: readonly [number, number]): PlacedRow[] {
  return table.rows.map((row) => ({ area: releaseArea(row, areas), period: yearOf(row, 'time_period', years), row }));
}

/** Finds the area of each row of a table up to 2017, all of one year; regions go by letter, because London and its halves share an ONS code there. */
export function placeEarlierRows(table: Table, areas: AreaIndex, year: number): PlacedRow[] {
  return table.rows.map((row) => ({ area: earlierArea(row, areas), period: String(year), row }));
}

/** The same rows of a table that has one row for each area and period. Throws DataError at the second of two. */
export function oneEach(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const seen = new Set<string>();
  for (const { area, period, row } of rows) {
    const key = `${area} ${period}`;
    if (seen.has(key)) throw new DataError(row.file, row.place, `a second row for ${key}`, 'one');
    seen.add(key);
  }
  return rows;
}

/** The code of the council with the number in this cell. Throws DataError when there is none. */
export function authorityOf(row: Row, column: string, areas: AreaIndex): string {
  const code = areas.authority(row.text(column));
  if (!code) throw row.fault(column, 'the three-digit number of a known council (new ones go into src/ingest/area-table.ts)');
  return code;
}

function releaseArea(row: Row, areas: AreaIndex): string {
  const level = row.text('geographic_level');
  if (level === 'National') return country.code;
  if (level === 'Local authority') return authorityOf(row, 'old_la_code', areas);
  if (level !== 'Regional') throw row.fault('geographic_level', 'National, Regional or Local authority');
  const region = regions.find((entry) => entry.code === row.text('region_code'));
  if (!region) throw row.fault('region_code', 'the code of a region of England');
  return region.code;
}

function earlierArea(row: Row, areas: AreaIndex): string {
  const number = row.text('geog_c');
  if (number === country.letter) return country.code;
  return regions.find((entry) => entry.letter === number)?.code ?? authorityOf(row, 'geog_c', areas);
}

function yearOf(row: Row, column: string, [first, last]: readonly [number, number]): string {
  const text = row.text(column);
  if (/^\d{4}$/.test(text) && Number(text) >= first && Number(text) <= last) return text;
  throw new DataError(row.file, `${row.place}, column ${column}`, quote(text), `a year from ${first} to ${last}`);
}
