import type { PackedTable } from '../exports/tables/table-json.ts';

/** What a reader asks for; an empty text asks for everything. */
export interface Wanted {
  theme: string;
  indicator: string;
  /** Code of the area. */
  area: string;
  /** First and last year; a financial year counts as the year it begins. */
  from: string;
  to: string;
}

type Cell = string | number | null;

/** A packed table laid out flat, to be asked by row. */
export interface OpenTable {
  packed: PackedTable;
  /** For each row the place of its indicator, its area and its period. */
  indicator: number[];
  area: number[];
  period: number[];
  /** For each row its place among the rows of its indicator. */
  place: number[];
  gaps: Map<number, { status: string | null; symbol: string | null }>[];
  flags: Map<number, [flag: string, note: string | null]>[];
}

/** Lays a packed table out. */
export function openTable(packed: PackedTable): OpenTable {
  const table: OpenTable = { packed, indicator: [], area: [], period: [], place: [], gaps: [], flags: [] };
  packed.indicators.forEach(({ areas, periods, gaps, flags }, index) => {
    const ofRows = areas.flatMap(([area, rows]) => Array<number>(rows).fill(area));
    periods.forEach((period, place) => {
      table.indicator.push(index);
      table.area.push(ofRows[place] ?? -1);
      table.period.push(period);
      table.place.push(place);
    });
    table.gaps.push(new Map(gaps.map(([row, status, symbol]) => [row, { status: packed.statuses[status] ?? null, symbol }])));
    table.flags.push(new Map(flags.map(([row, flag, note]) => [row, [flag, packed.notes[note] ?? null]])));
  });
  return table;
}

/** The rows wanted, in the order of observations.csv. */
export function choose(table: OpenTable, { theme, indicator, area, from, to }: Wanted): number[] {
  const { indicators, areas, periods } = table.packed;
  const goodIndicator = indicators.map((entry) => (theme === '' || entry.theme === theme) && (indicator === '' || entry.id === indicator));
  const goodArea = areas.map(([code]) => area === '' || code === area);
  const goodPeriod = periods.map((period) => (from === '' || period.slice(0, 4) >= from) && (to === '' || period.slice(0, 4) <= to));
  const rows: number[] = [];
  table.indicator.forEach((place, row) => {
    if (goodIndicator[place] && goodArea[table.area[row] ?? -1] && goodPeriod[table.period[row] ?? -1]) rows.push(row);
  });
  return rows.sort((first, second) => (table.area[first] ?? 0) - (table.area[second] ?? 0) || first - second);
}

/** A row as it stands in observations.csv. */
export function cellsOf(table: OpenTable, row: number): Cell[] {
  const index = table.indicator[row] ?? 0;
  const place = table.place[row] ?? 0;
  const indicator = table.packed.indicators[index];
  const [code = '', name = '', kind = '', number = null, region = null] = table.packed.areas[table.area[row] ?? 0] ?? [];
  const period = table.period[row] ?? 0;
  const gap = table.gaps[index]?.get(place);
  const numbers = (indicator?.numbers ?? []).map((column) => column[place] ?? null);
  const promised = [indicator?.id ?? '', code, name, kind, table.packed.periods[period] ?? '', ...numbers, gap?.status ?? null, gap?.symbol ?? null];
  const flagged = table.flags[index]?.get(place) ?? [null, null];
  return [...promised, ...(indicator?.dates[period] ?? []), number, indicator?.unit ?? '', ...flagged, region];
}

/** Rows as CSV, byte for byte as observations.csv has them, with its head. */
export function csvOf(table: OpenTable, rows: readonly number[], head: readonly string[]): string {
  const lines = [head, ...rows.map((row) => cellsOf(table, row))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
