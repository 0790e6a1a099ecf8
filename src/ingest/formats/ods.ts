import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DataError, quote } from '../../dataset/data-error.ts';
import type { Sheet } from './sheet.ts';
import { unpackedFrom } from './zip.ts';

/** Wider than any table we read: Office pads each row with thousands of repeated empty cells. */
const widest = 1000;

/** Longer than any table we read, empty rows counted. */
const longest = 200_000;

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
    if (tag.name === 'table:table') rows = begin(file, sheets, tag.attributes['table:name'] ?? '', titles);
    if (!rows) return;
    if (tag.name === 'table:table-row') [row, rowTimes] = [[], repeats(file, tag, 'table:number-rows-repeated')];
    if (isCell(tag.name)) [text, times] = ['', repeats(file, tag, 'table:number-columns-repeated')];
    if (tag.name === 'text:p') text += depth++ === 0 && text !== '' ? '\n' : '';
    if (tag.name === 'text:s') text += ' '.repeat(Math.min(repeats(file, tag, 'text:c'), widest));
    // A note on a cell is not its content.
    if (tag.name === 'office:annotation') depth -= 1000;
  };
  const close = (tag: SaxesTagPlain): void => {
    if (tag.name === 'table:table') rows = null;
    if (!rows) return;
    if (tag.name === 'text:p') depth--;
    if (tag.name === 'office:annotation') depth += 1000;
    if (isCell(tag.name)) for (let turn = 0; turn < times && row.length < widest; turn++) row.push(text);
    if (tag.name === 'table:table-row') addRow(file, rows, row, rowTimes);
  };
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.on('text', (part) => {
    if (rows && depth > 0) text += part;
  });

  parse(file, bytes, parser);
  return new Map(titles.map((title) => [title, sheetOf(file, title, sheets)]));
}

function begin(file: string, sheets: Map<string, string[][]>, title: string, titles: readonly string[]): string[][] | null {
  if (!titles.includes(title)) return null;
  if (sheets.has(title)) throw new DataError(file, '', `two sheets ${title}`, 'one of that title');
  const rows: string[][] = [];
  sheets.set(title, rows);
  return rows;
}

function addRow(file: string, rows: string[][], cells: string[], times: number): void {
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  // The last row of a sheet is often an empty one repeated a million times.
  const turns = filled.length === 0 ? 1 : times;
  if (rows.length + turns > longest) throw new DataError(file, `row ${rows.length + 1}`, `${rows.length + turns} rows`, `at most ${longest}`);
  for (let turn = 0; turn < turns; turn++) rows.push([...filled]);
}

function parse(file: string, bytes: Uint8Array, parser: SaxesParser): void {
  if (bytes.length === 0) throw new DataError(file, '', 'an empty file', 'an OpenDocument spreadsheet');
  try {
    const content = unpackedFrom(file, bytes, /^content\.xml$/).get('content.xml');
    if (!content) throw new Error('no content.xml inside');
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(content)).close();
  } catch (error) {
    if (error instanceof DataError) throw error;
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

/** How often a cell, a row or a space stands there. Throws DataError for what is no number of times: read as none, it would move all that follows. */
function repeats(file: string, tag: SaxesTagPlain, attribute: string): number {
  const text = tag.attributes[attribute] ?? '1';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new DataError(file, attribute, quote(text), 'how often it is repeated, a whole number');
  return Number(text);
}
