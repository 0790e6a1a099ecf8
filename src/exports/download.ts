import type { Version } from '../dataset/changelog.ts';
import type { Dataset } from '../dataset/query.ts';
import type { Table } from './tables/table.ts';

/** What a file of the data set says of itself. Each kind of file says it where it is written. */
export interface FileKind {
  /** Address below data/latest/ and data/v<version>/. */
  path: string;
  /** Media type. */
  type: string;
  /** What it holds, in a line. */
  about: string;
  /** Bytes that it stays under. */
  limit: number;
  /** The table it holds, for CSV and Parquet. */
  table?: Table;
  /** False for what the archive leaves out. */
  packed?: false;
  /** True for what a release keeps as it is, beside the archive: it stands in no other file, or describes the others. */
  kept?: true;
}

/** One file of the data set as it is served. */
export interface Download extends FileKind {
  body: string | Uint8Array;
}

/** A file of the whole data set, and how it is written. */
export interface Format extends FileKind {
  write: (dataset: Dataset) => string | Uint8Array | Promise<Uint8Array>;
}

/** A file that says to machines which other files there are, and what is in them, by their full addresses. */
export interface Dialect extends FileKind {
  write: (dataset: Dataset, files: readonly Download[], folder: string) => string;
}

/** What files say that is not in the data set: where they are served, and what each version changed. */
export interface Edition {
  /** Full address of the home page, ending in a slash. */
  root: string;
  /** Full address of the folder of the files, ending in a slash. */
  folder: string;
  /** Newest first. */
  versions: readonly Version[];
}

/** Full address of the folder in which a version stays, ending in a slash. */
export function versionFolder(root: string, version: string): string {
  return `${root}data/v${version}/`;
}
