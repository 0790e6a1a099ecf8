import type { Dataset } from '../../dataset/query.ts';
import type { Theme } from '../../dataset/schema.ts';
import type { Cell } from './csv.ts';
import { observationRows, sortedIndicators } from './observation-table.ts';

/** All rows of observations.csv for the filter on the data page: each word stands here once, and rows name it by its place. */
export interface PackedTable {
  /** Code, name, kind, number and region of each area, sorted by code. */
  areas: [code: string, name: string, kind: string, number: string | null, region: string | null][];
  /** Sentences that rows name by their place. */
  notes: string[];
  periods: string[];
  statuses: string[];
  indicators: PackedIndicator[];
}

/** Rows of one indicator, column by column. */
export interface PackedIndicator {
  id: string;
  title: string;
  theme: Theme;
  unit: string;
  /** For each place of a period it has: year, first day and last day. */
  dates: Record<number, [year: number, start: string, end: string]>;
  /** Places of the areas in the order of the rows, each with the number of its rows. */
  areas: [place: number, rows: number][];
  periods: number[];
  /** value, numerator, denominator, lower_95 and upper_95. */
  numbers: (number | null)[][];
  /** Rows that have a status or a symbol: the row, the place of the status (-1 for none) and the symbol. */
  gaps: [row: number, status: number, symbol: string | null][];
  /** Rows that have a flag: the row, the flag and the place of the note (-1 for none). */
  flags: [row: number, flag: string, note: number][];
}

type Words = Record<'areas' | 'periods' | 'statuses' | 'notes', string[]>;

/** The packed table as JSON. */
export function tableJson(dataset: Dataset): string {
  return JSON.stringify(packTable(dataset));
}

/** The same before it is written. */
export function packTable(dataset: Dataset): PackedTable {
  const rows = sortedIndicators(dataset).map((indicator) => ({ indicator, cells: observationRows(dataset, indicator.id) }));
  const all = rows.flatMap(({ cells }) => cells);
  const areas = [...new Map(all.map((row) => [String(row[1]), [row[1], row[2], row[3], row[15], row[19]] as PackedTable['areas'][number]])).values()].sort(
    ([first], [second]) => (first < second ? -1 : 1),
  );
  const words = { areas: areas.map(([code]) => code), periods: distinct(all, 4), statuses: distinct(all, 10), notes: distinct(all, 18) };
  return {
    areas,
    periods: words.periods,
    statuses: words.statuses,
    notes: words.notes,
    indicators: rows.map(({ indicator: { id, title, theme, unit }, cells }) => ({ id, title, theme, unit: unit.name, ...packRows(cells, words) })),
  };
}

function packRows(rows: Cell[][], words: Words): Omit<PackedIndicator, 'id' | 'title' | 'theme' | 'unit'> {
  const counts = new Map<number, number>();
  for (const [, code] of rows) {
    const place = words.areas.indexOf(String(code));
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return {
    areas: [...counts],
    periods: rows.map((row) => words.periods.indexOf(String(row[4]))),
    dates: Object.fromEntries(rows.map((row) => [words.periods.indexOf(String(row[4])), row.slice(12, 15) as [number, string, string]])),
    numbers: [5, 6, 7, 8, 9].map((column) => rows.map((row) => row[column] as number | null)),
    gaps: rows.flatMap((row, index): PackedIndicator['gaps'] => {
      const [status, symbol] = [row[10] ?? null, row[11] ?? null];
      return status === null && symbol === null ? [] : [[index, words.statuses.indexOf(String(status)), symbol as string | null]];
    }),
    flags: rows.flatMap((row, index): PackedIndicator['flags'] => (row[17] ? [[index, String(row[17]), words.notes.indexOf(String(row[18]))]] : [])),
  };
}

function distinct(rows: Cell[][], column: number): string[] {
  return [...new Set(rows.map((row) => row[column]).filter((cell) => cell !== null))].map(String).sort();
}
