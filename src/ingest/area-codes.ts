import type { Area } from '../dataset/schema.ts';
import type { Table } from './formats/table.ts';

type Code = Area['otherCodes'][number];

/** A published table, and the year it is of where its rows do not say. */
export interface DatedTable {
  readonly table: Table;
  readonly year: number;
}

/**
 * The areas with every other ONS code under which these tables give the council, and the first and last year in which one does.
 * The number is what does not change: a code that stands beside it is the council's. Years are as each table labels them, so those of two codes can meet in one.
 */
export function withOtherCodes(areas: readonly Area[], tables: readonly DatedTable[]): Area[] {
  const years = new Map<string, Set<string>>();
  for (const dated of tables)
    for (const { number, code, year } of pairsIn(dated)) {
      const key = `${number} ${code}`;
      years.set(key, (years.get(key) ?? new Set()).add(year));
    }
  const found = [...years].map(([key, set]): [string, Code] => [key.slice(0, 3), { code: key.slice(4), ...ends(set) }]);
  return areas.map((area) => ({
    ...area,
    otherCodes: found.filter(([number, { code }]) => number === area.number && code !== area.code).map(([, code]) => code),
  }));
}

/** Numbers with their codes, in the columns of the Department's platform or in those of tables up to 2017. */
function pairsIn({ table, year }: DatedTable): { number: string; code: string; year: string }[] {
  const [number, code, period] = table.columns.includes('new_la_code') ? ['old_la_code', 'new_la_code', 'time_period'] : ['geog_c', 'New_geog_code', null];
  if (!table.columns.includes(number) || !table.columns.includes(code)) return [];
  return table.rows
    .map((row) => ({ number: row.text(number), code: row.text(code), year: period === null ? String(year) : row.text(period) }))
    .filter((pair) => /^\d{3}$/.test(pair.number) && /^E(0[6-9]|10)\d{6}$/.test(pair.code));
}

function ends(years: ReadonlySet<string>): { from: string; to: string } {
  const inOrder = [...years].sort();
  return { from: inOrder[0] ?? '', to: inOrder.at(-1) ?? '' };
}
