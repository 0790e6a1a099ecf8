import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { type Table, tableCsv } from './table.ts';

/** The CSV of a whole table as a file of the data set, which stays under so many bytes: it is called as the table is, and says of itself what that says. */
export function csvFile(table: Table, limit: number): Format {
  return { path: `${table.name}.csv`, type: mediaTypes.csv, about: table.title, limit, table, write: (dataset) => tableCsv(table, dataset) };
}
