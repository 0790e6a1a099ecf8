import { DataError, quote } from '../../dataset/data-error.ts';
import { type Table, tableOf } from './table.ts';

/** One sheet of a workbook as text, every row as long as its last filled cell. */
export interface Sheet {
  readonly file: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The table on a sheet whose header row starts with this text; `turn` says which, where there are several. It ends at the first row
 * whose first cell is empty, because notes and other tables follow. Throws DataError when there is no such header.
 */
export function tableOnSheet(sheet: Sheet, firstHeader: string, turn = 1): Table {
  const file = `${sheet.file}, sheet ${sheet.title}`;
  const [start, titles] = [...sheet.rows.entries()].filter(([, cells]) => cells[0]?.trim() === firstHeader)[turn - 1] ?? [];
  if (start === undefined || titles === undefined)
    throw new DataError(file, '', `no row ${turn} that starts with ${quote(firstHeader)}`, 'the header of a table');
  const end = sheet.rows.findIndex((cells, position) => position > start && (cells[0] ?? '').trim() === '');
  const body = sheet.rows.slice(start + 1, end < 0 ? undefined : end);
  // A row that ends in empty cells is stored without them.
  const rows = body.map((cells, position) => ({ place: `row ${start + position + 2}`, cells: titles.map((_, column) => cells[column] ?? '') }));
  return tableOf(
    file,
    titles.map((title) => title.replaceAll(/\s+/g, ' ')),
    rows,
    [],
  );
}
