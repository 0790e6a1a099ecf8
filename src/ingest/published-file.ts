import type { Symbols } from './formats/symbols.ts';
import type { Release } from './releases.ts';

/** A published file: where it lies in the folder of source files, what we expect of it, and what its record in sources.json says. */
export interface PublishedFile {
  /** Name of its record in sources.json. */
  readonly id: string;
  /** Path in the folder of source files. */
  readonly path: string;
  /** Years its rows may have, as labels. */
  readonly years: readonly [first: number, last: number];
  /** Rows under the header, so that a file cut at a line break is noticed; null where it is not a table of rows. */
  readonly rows: number | null;
  /** Columns that must be there, in any order; for a workbook the mapping says what it expects of each sheet. */
  readonly columns: readonly string[];
  /** Sheets of a workbook that are read. */
  readonly sheets?: readonly string[];
  /** Signs for missing values. */
  readonly symbols: Symbols;
  /** The statistical release it belongs to. */
  readonly release: Release;
  /** Title of the file within the release. */
  readonly title: string;
  /** Where the file itself can be found, when that is not the page of the release. */
  readonly url?: string;
  /** What else has to be known of it. */
  readonly note?: string;
}

/** Columns by which every table of the Department's statistics platform names the year and the area. */
export const releaseColumns = ['time_period', 'geographic_level', 'region_code', 'old_la_code'];

/** Said of files that were read from a copy someone else keeps. */
export const publicCopy = 'Read from a public copy of the published file; the original is on the page of the release.';
