import { DataError, quote } from '../dataset/data-error.ts';
import type { AreaIndex } from './areas.ts';
import type { Sheet } from './formats/sheet.ts';
import { Row } from './formats/table.ts';

/** A row of a table in the workbook of 2018: its area, and the cells Total, Number and Percentage. */
export interface BandRow {
  readonly area: string;
  readonly row: Row;
}

/** Rows in which the headings stand, counted from the top. */
const headingRows = 10;

const index = new Map([
  ['Area', 0],
  ['Total', 1],
  ['Number', 2],
  ['Percentage', 3],
]);

/**
 * Reads one band of lengths of time from a sheet laid out for print: merged headings above, a blank line between regions, notes below,
 * the Department's number before each council, and a footnote's digit after the names of regions.
 * Throws DataError where a heading is not found or an area is not known.
 */
export function bandOf(sheet: Sheet, areas: AreaIndex, headings: { total: string; band: string }): BandRow[] {
  const file = `${sheet.file}, sheet ${sheet.title}`;
  const total = columnOf(file, sheet, headings.total);
  const number = columnOf(file, sheet, headings.band);
  if (!sheet.rows.slice(0, headingRows).some((cells) => cells[number] === 'Number' && cells[number + 1] === 'Percentage')) {
    throw new DataError(file, `column ${number + 1}`, 'no Number and Percentage', `both under ${quote(headings.band)}`);
  }
  return sheet.rows.flatMap((cells, position) => {
    if (position < headingRows - 1 || (cells[total] ?? '') === '') return [];
    const row = new Row(file, `row ${position + 1}`, index, [
      `${cells[1] ?? ''} ${cells[2] ?? ''}`,
      cells[total] ?? '',
      cells[number] ?? '',
      cells[number + 1] ?? '',
    ]);
    return [{ area: areaOf(row, cells[1] ?? '', cells[2] ?? '', areas), row }];
  });
}

function columnOf(file: string, sheet: Sheet, heading: string): number {
  for (const cells of sheet.rows.slice(0, headingRows)) {
    const column = cells.findIndex((cell) => cell.replaceAll(/\s+/g, ' ').startsWith(heading));
    if (column >= 0) return column;
  }
  throw new DataError(file, `rows 1 to ${headingRows}`, `no heading ${quote(heading)}`, 'the table of 2017-18');
}

function areaOf(row: Row, number: string, name: string, areas: AreaIndex): string {
  const plain = name.replace(/\d+$/, '').toLowerCase();
  const code = number === '' ? areas.all.find((area) => area.kind !== 'authority' && area.name.toLowerCase() === plain)?.code : areas.authority(number);
  if (!code) throw row.fault('Area', 'the number of a council, a region or England');
  return code;
}
