import type { Table } from './table.ts';

/** One file of the data set as it is served. */
export interface Download {
  /** Address below data/latest/ and data/v<version>/. */
  path: string;
  /** Media type. */
  type: string;
  /** What it holds, in a line. */
  about: string;
  body: string | Uint8Array;
  /** The table it holds, for CSV and Parquet. */
  table?: Table;
}
