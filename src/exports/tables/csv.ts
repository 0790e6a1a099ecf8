import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/**
 * A table as CSV by RFC 4180: UTF-8 with a byte-order mark (so that spreadsheets read the letters right), lines ended by CRLF,
 * commas, quotes only where needed. A null is an empty cell. Nothing is added to a cell: a publisher's symbol such as "-" stays itself.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return writeHead(columns) + writeLines(rows);
}

/** The byte-order mark and the line of column names. */
export function writeHead(columns: readonly string[]): string {
  return `\uFEFF${writeLines([columns])}`;
}

/** Rows alone, each with its line end, to follow a head. */
export function writeLines(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}
