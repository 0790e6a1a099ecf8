import { parse } from 'csv-parse/sync';
import { DataError, quote } from '../../dataset/data-error.ts';
import { type Table, tableOf } from './table.ts';

/**
 * Reads a CSV file in UTF-8, with or without a byte-order mark.
 * Throws DataError for an empty file, a web page, another encoding, a cut file or a missing column.
 */
export function readCsv(file: string, bytes: Uint8Array, expected: readonly string[]): Table {
  const text = decode(file, bytes);
  const [header, ...body] = cells(file, text);
  if (!header) throw new DataError(file, '', 'no rows', 'a header and rows');
  const again = body.findIndex((row) => row.length > 1 && row.every((cell, position) => cell === header[position]));
  if (again >= 0) throw new DataError(file, `row ${again + 2}`, 'the header a second time', 'a row of the table');
  const rows = body.map((row, position) => ({ place: `row ${position + 2}`, cells: row }));
  const table = tableOf(file, header, rows, expected);
  if (!text.endsWith('\n'))
    throw new DataError(file, `row ${body.length + 1}`, 'the end of the file in the middle of a row', 'a line break at the end (is the file cut short?)');
  return table;
}

/** More than any published table holds. */
const largest = 100_000_000;

function rowOf(bytes: Uint8Array, end: number): number {
  return bytes.subarray(0, end).filter((byte) => byte === 0x0a).length + 1;
}

function decode(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new DataError(file, '', 'an empty file', 'CSV in UTF-8');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new DataError(file, 'byte 1', 'UTF-16', 'CSV in UTF-8');
  if (bytes.length > largest) throw new DataError(file, '', `${bytes.length} bytes`, `at most ${largest}`);
  if (bytes.includes(0)) throw new DataError(file, `row ${rowOf(bytes, bytes.indexOf(0))}`, 'a byte that is nought', 'text');
  const text = decodeUtf8(file, bytes);
  if (/^\s*</.test(text)) throw new DataError(file, 'row 1', `a web page (${quote(text.trim().slice(0, 15))})`, 'CSV in UTF-8');
  return text;
}

function decodeUtf8(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataError(file, `row ${rowOfBadByte(bytes)}`, 'bytes that are not UTF-8', 'CSV in UTF-8 (was it saved in another encoding?)');
  }
}

function rowOfBadByte(bytes: Uint8Array): number {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return decoded.slice(0, decoded.indexOf('\uFFFD')).split('\n').length;
}

function cells(file: string, text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const { lines, message } = error as Error & { lines?: number };
    throw new DataError(file, `row ${lines ?? '?'}`, message, 'CSV (RFC 4180)');
  }
}
