import type { Table } from './tables/table.ts';

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

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Media type of a file by its name. Croissant is JSON-LD. */
export function typeOf(path: string): string {
  if (path === 'croissant.json') return 'application/ld+json; charset=utf-8';
  return types[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
}
