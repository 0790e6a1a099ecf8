import { DataError, quote } from '../dataset/data-error.ts';
import { type Table, tableOf } from './table.ts';

/** One sheet of a workbook as text, every row as long as its last filled cell. */
export interface Sheet {
  readonly file: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The table on a sheet whose header row starts with this text. It ends at the first row whose first cell is empty,
 * because several tables, and notes, can stand on one sheet. Throws DataError when there is no such header.
 */
export function tableOnSheet(sheet: Sheet, firstHeader: string, expected: readonly string[]): Table {
  const file = `${sheet.file}, sheet ${sheet.title}`;
  const start = sheet.rows.findIndex((cells) => cells[0]?.trim() === firstHeader);
  if (start < 0) throw new DataError(file, '', `no row that starts with ${quote(firstHeader)}`, 'the header of the table');
  const header = sheet.rows[start]!;
  const end = sheet.rows.findIndex((cells, position) => position > start && (cells[0] ?? '').trim() === '');
  const body = sheet.rows.slice(start + 1, end < 0 ? undefined : end);
  // A row that ends in empty cells is stored without them.
  const rows = body.map((cells, position) => ({ place: `row ${start + position + 2}`, cells: header.map((_, column) => cells[column] ?? '') }));
  return tableOf(file, header, rows, expected);
}
