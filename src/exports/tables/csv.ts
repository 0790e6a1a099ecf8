import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/**
 * A table as CSV by RFC 4180: UTF-8 without a byte-order mark, which readers of data take for a part of the first name (the workbook is
 * for spreadsheets), lines ended by CRLF, commas, quotes only where needed. A null is an empty cell. Nothing is added to a cell: a publisher's symbol such as "-" stays itself.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => [...row]),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );
}
