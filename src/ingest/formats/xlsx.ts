import { Buffer } from 'node:buffer';
import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { DataError } from '../../dataset/data-error.ts';
import type { Sheet } from './sheet.ts';

/**
 * Reads the sheets with these titles from an Excel workbook, cells as text.
 * Throws DataError when the file is empty, cut short, not a workbook, or has no such sheet.
 */
export async function readXlsx(file: string, bytes: Uint8Array, titles: readonly string[]): Promise<Map<string, Sheet>> {
  if (bytes.length === 0) throw new DataError(file, '', 'an empty file', 'an Excel workbook');
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
