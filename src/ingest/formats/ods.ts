import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DataError } from '../../dataset/data-error.ts';
import type { Sheet } from './sheet.ts';

/** Wider than any table we read: Office pads each row with thousands of repeated empty cells. */
const widest = 1000;

/**
 * Reads the sheets with these titles from an OpenDocument spreadsheet (ISO/IEC 26300), cells as the text that is shown.
 * Repeated cells and rows are written out. We read it ourselves because the usual library turns some words into dates.
 * Throws DataError when the file is empty, cut short, not a spreadsheet, or has no such sheet.
 */
export function readOds(file: string, bytes: Uint8Array, titles: readonly string[]): Map<string, Sheet> {
  const sheets = new Map<string, string[][]>();
  let rows: string[][] | null = null;
  let row: string[] = [];
  let text = '';
  let depth = 0;
  let times = 1;
  let rowTimes = 1;
  const parser = new SaxesParser();

  const open = (tag: SaxesTagPlain): void => {
    if (tag.name === 'table:table') rows = begin(sheets, tag.attributes['table:name'] ?? '', titles);
    if (!rows) return;
    if (tag.name === 'table:table-row') [row, rowTimes] = [[], repeats(tag, 'table:number-rows-repeated')];
    if (isCell(tag.name)) [text, times] = ['', repeats(tag, 'table:number-columns-repeated')];
    if (tag.name === 'text:p') text += depth++ === 0 && text !== '' ? '\n' : '';
    if (tag.name === 'text:s') text += ' '.repeat(Number(tag.attributes['text:c'] ?? 1));
    // A note on a cell is not its content.
    if (tag.name === 'office:annotation') depth -= 1000;
  };
  const close = (tag: SaxesTagPlain): void => {
    if (tag.name === 'table:table') rows = null;
    if (!rows) return;
    if (tag.name === 'text:p') depth--;
    if (tag.name === 'office:annotation') depth += 1000;
    if (isCell(tag.name)) for (let turn = 0; turn < times && row.length < widest; turn++) row.push(text);
    if (tag.name === 'table:table-row') addRow(rows, row, rowTimes);
  };
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', (part) => {
    if (rows && depth > 0) text += part;
  });

  parse(file, bytes, parser);
  return new Map(titles.map((title) => [title, sheetOf(file, title, sheets)]));
}

function begin(sheets: Map<string, string[][]>, title: string, titles: readonly string[]): string[][] | null {
  if (!titles.includes(title)) return null;
  const rows: string[][] = [];
  sheets.set(title, rows);
  return rows;
}

function addRow(rows: string[][], cells: string[], times: number): void {
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  // The last row of a sheet is often an empty one repeated a million times.
  const turns = filled.length === 0 ? 1 : times;
  for (let turn = 0; turn < turns; turn++) rows.push([...filled]);
}

function parse(file: string, bytes: Uint8Array, parser: SaxesParser): void {
  if (bytes.length === 0) throw new DataError(file, '', 'an empty file', 'an OpenDocument spreadsheet');
  try {
    const content = unzipSync(bytes, { filter: (entry) => entry.name === 'content.xml' })['content.xml'];
    if (!content) throw new Error('no content.xml inside');
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(content)).close();
  } catch (error) {
    throw new DataError(file, '', `a file that cannot be read (${(error as Error).message})`, 'an OpenDocument spreadsheet (is the file cut short?)');
  }
}

function sheetOf(file: string, title: string, sheets: ReadonlyMap<string, string[][]>): Sheet {
  const rows = sheets.get(title);
  if (!rows) throw new DataError(file, '', `no sheet ${title}`, 'a sheet of that title');
  return { file, title, rows };
}

function isCell(name: string): boolean {
  return name === 'table:table-cell' || name === 'table:covered-table-cell';
}

function repeats(tag: SaxesTagPlain, attribute: string): number {
  return Number(tag.attributes[attribute] ?? 1);
}
