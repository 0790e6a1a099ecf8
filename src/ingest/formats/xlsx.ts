import { Buffer } from 'node:buffer';
import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { DataError } from '../../dataset/data-error.ts';
import type { Sheet } from './sheet.ts';
import { unpackedFrom } from './zip.ts';

/** More cells than any sheet we read has, counted from the first to the last that is filled: the library lays out all of them. */
const mostCells = 20_000_000;

/**
 * Reads the sheets with these titles from an Excel workbook, cells as text.
 * Throws DataError when the file is empty, cut short, not a workbook, larger than any we read, or has no such sheet or two of them.
 */
export async function readXlsx(file: string, bytes: Uint8Array, titles: readonly string[]): Promise<Map<string, Sheet>> {
  if (bytes.length === 0) throw new DataError(file, '', 'an empty file', 'an Excel workbook');
  checkParts(file, bytes);
  const sheets = new Map<string, Sheet>();
  for (const title of titles) sheets.set(title, { file, title, rows: await rowsOf(file, bytes, title) });
  return sheets;
}

async function rowsOf(file: string, bytes: Uint8Array, title: string): Promise<string[][]> {
  try {
    const rows = await readSheet(Buffer.from(bytes), title);
    return rows.map((cells) => cells.map((cell) => (cell === null || cell === undefined ? '' : String(cell))));
  } catch (error) {
    if (error instanceof SheetNotFoundError) throw new DataError(file, '', `no sheet ${title}`, 'a sheet of that title');
    throw new DataError(file, '', `a file that cannot be read (${(error as Error).message})`, 'an Excel workbook (is the file cut short?)');
  }
}

/** Looks at what is packed before the library does, which asks for no size and no checksum. What is no workbook at all is left to it. */
function checkParts(file: string, bytes: Uint8Array): void {
  for (const [name, content] of partsOf(file, bytes)) {
    const text = new TextDecoder().decode(content);
    if (name === 'xl/workbook.xml') checkTitles(file, text);
    else checkReach(file, name, text);
  }
}

function partsOf(file: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return unpackedFrom(file, bytes, /^xl\/.*\.xml$/);
  } catch (error) {
    if (error instanceof DataError) throw error;
    return new Map();
  }
}

function checkTitles(file: string, text: string): void {
  const titles = [...text.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, title = '']) => title);
  const twice = titles.find((title, index) => titles.indexOf(title) !== index);
  if (twice !== undefined) throw new DataError(file, '', `two sheets ${twice}`, 'one of that title');
}

/** The last row and the last column that a cell names, as `XFD1048576`. */
function checkReach(file: string, name: string, text: string): void {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', row = ''] of text.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0),
    );
  }
  if (rows * columns > mostCells) throw new DataError(file, name, `${rows} rows and ${columns} columns`, `at most ${mostCells} cells`);
}
