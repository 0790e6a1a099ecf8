import { quote } from '../dataset/data-error.ts';
import type { Row, Table } from './formats/table.ts';

/** Columns that name a council beside its three-digit number. */
const columns = ['new_la_code', 'la_name'] as const;

/** Dorset is two councils, before 2019 and since, and some files call both by the one name. */
const dorset = ['835', '838'];

/**
 * Holds the number of a council to the code and the name beside it, across all files: one code, and one name, is that of one number.
 * Numbers are what figures are found by, so two that changed places in one file would give two councils each other's figures. Throws DataError at the first row that disagrees.
 */
export function checkPairs(tables: readonly Table[]): void {
  const known = new Map<string, { number: string; file: string }>();
  for (const table of tables)
    for (const column of columns.filter((name) => table.columns.includes(name) && table.columns.includes('old_la_code')))
      for (const row of table.rows) checkPair(row, column, known);
}

function checkPair(row: Row, column: string, known: Map<string, { number: string; file: string }>): void {
  const [number, name] = [row.text('old_la_code'), row.text(column)];
  if (!/^\d{3}$/.test(number) || !/^\p{L}/u.test(name) || (column === 'la_name' && dorset.includes(number))) return;
  const key = `${column} ${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`;
  const before = known.get(key);
  if (before === undefined) known.set(key, { number, file: row.file });
  else if (before.number !== number)
    throw row.fault(
      'old_la_code',
      `${before.number}, the number beside ${quote(name)} in ${before.file}: code and name of a council must agree in every file that holds both`,
    );
}
