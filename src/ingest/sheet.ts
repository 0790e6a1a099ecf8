import { DataError, quote } from '../dataset/data-error.ts';
import { type Table, tableOf } from './table.ts';

/** One sheet of a workbook as text, every row as long as its last filled cell. */
export interface Sheet {
  readonly file: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The tables on a sheet whose header rows start with this text, in order. Each ends at the first row whose first cell is empty,
 * because several tables, and notes, can stand on one sheet. Throws DataError when there are not as many as expected.
 */
export function tablesOnSheet(sheet: Sheet, firstHeader: string, count: number): Table[] {
  const file = `${sheet.file}, sheet ${sheet.title}`;
  const starts = sheet.rows.flatMap((cells, position) => (cells[0]?.trim() === firstHeader ? [position] : []));
  if (starts.length !== count)
    throw new DataError(file, '', `${starts.length} rows that start with ${quote(firstHeader)}`, `${count}, each the header of a table`);
  return starts.map((start) => tableAt(file, sheet, start));
}

function tableAt(file: string, sheet: Sheet, start: number): Table {
  const header = sheet.rows[start]!.map((title) => title.replaceAll(/\s+/g, ' '));
  const end = sheet.rows.findIndex((cells, position) => position > start && (cells[0] ?? '').trim() === '');
  const body = sheet.rows.slice(start + 1, end < 0 ? undefined : end);
  // A row that ends in empty cells is stored without them.
  const rows = body.map((cells, position) => ({ place: `row ${start + position + 2}`, cells: header.map((_, column) => cells[column] ?? '') }));
  return tableOf(file, header, rows, []);
}
