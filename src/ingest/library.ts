import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, quote } from '../dataset/data-error.ts';
import { withOtherCodes } from './area-codes.ts';
import { checkPairs } from './area-pairs.ts';
import { type AreaIndex, areasFrom, indexAreas } from './areas.ts';
import { type FileName, files } from './files.ts';
import { readCsv } from './formats/csv.ts';
import { readOds } from './formats/ods.ts';
import { readParquet } from './formats/parquet.ts';
import type { Sheet } from './formats/sheet.ts';
import type { Table } from './formats/table.ts';
import { readXlsx } from './formats/xlsx.ts';
import { type Measure, measures, readTool, type ToolFigure } from './lait.ts';
import { type PlacedRow, placeEarlierRows, placeReleaseRows } from './placed-row.ts';
import type { PublishedFile } from './published-file.ts';

/** The published files, read and checked. A mapping asks it for what it needs. */
export interface Library {
  readonly areas: AreaIndex;
  /** A table as it stands in the file. */
  table(name: FileName): Table;
  /** A sheet of a workbook. Throws when it was not among those to be read. */
  sheet(name: FileName, title: string): Sheet;
  /** Rows of a table with their area and period. */
  rows(name: FileName): readonly PlacedRow[];
  /** Figures of one measure of the interactive tool, by area and period. Throws DataError when there are none. */
  tool(measure: Measure): ReadonlyMap<string, ToolFigure>;
}

/** The library, and the SHA-256 of each file in it. */
export interface OpenedLibrary extends Library {
  readonly checksums: ReadonlyMap<FileName, string>;
}

/**
 * Reads every published file from a folder; `report` is told each name as it is read.
 * Throws DataError for a file that is not there or not as we expect it.
 */
export async function openLibrary(folder: string, report: (line: string) => void): Promise<OpenedLibrary> {
  const contents: Contents = { tables: new Map(), sheets: new Map() };
  const checksums = new Map<FileName, string>();
  for (const name of Object.keys(files) as FileName[]) {
    report(`reading ${files[name].path}`);
    const bytes = readBytes(folder, files[name].path);
    checksums.set(name, createHash('sha256').update(bytes).digest('hex'));
    await readInto(contents, name, bytes);
  }
  checkPairs([...contents.tables.values()]);
  return { ...libraryOf(contents), checksums };
}

/** What has been read: tables, and sheets of workbooks by title. */
export interface Contents {
  readonly tables: Map<FileName, Table>;
  readonly sheets: Map<FileName, ReadonlyMap<string, Sheet>>;
}

/** A library of files that have been read. */
export function libraryOf(contents: Contents): Library {
  const table = (name: FileName): Table => held(contents.tables, name);
  const sheet = (name: FileName, title: string): Sheet => held(held(contents.sheets, name), title);
  // Populations are of the middle of a year: under its label another code can stand than under that of the figures.
  const dated = [...contents.tables].filter(([name]) => name !== 'population').map(([name, one]) => ({ table: one, year: files[name].years[0] }));
  const areas = indexAreas(withOtherCodes(areasFrom(table('plansStarted')), dated));
  const figures = once(() => readTool(table('tool'), areas, files.tool.years));
  const rows = keyed((name: FileName) => place(files[name], table(name), areas));
  return { areas, table, sheet, rows, tool: (measure) => filled(held(figures(), measure), measure) };
}

/** The same library, and the names of the files asked for so far through it. */
export function noting(library: Library): { library: Library; asked: ReadonlySet<FileName> } {
  const asked = new Set<FileName>();
  const note = <T>(name: FileName, answer: T): T => {
    asked.add(name);
    return answer;
  };
  return {
    asked,
    library: {
      areas: library.areas,
      table: (name) => note(name, library.table(name)),
      sheet: (name, title) => note(name, library.sheet(name, title)),
      rows: (name) => note(name, library.rows(name)),
      tool: (measure) => note('tool', library.tool(measure)),
    },
  };
}

function readBytes(folder: string, path: string): Uint8Array {
  const full = join(folder, path);
  if (!existsSync(full)) throw new DataError(path, '', 'no such file', 'the published file (data/sources.json says where to get it)');
  return readFileSync(full);
}

async function readInto(contents: Contents, name: FileName, bytes: Uint8Array): Promise<void> {
  const file: PublishedFile = files[name];
  if (!file.sheets) contents.tables.set(name, await readTable(file, bytes));
  else if (file.path.endsWith('.ods')) contents.sheets.set(name, readOds(file.path, bytes, file.sheets));
  else contents.sheets.set(name, await readXlsx(file.path, bytes, file.sheets));
}

async function readTable(file: PublishedFile, bytes: Uint8Array): Promise<Table> {
  const table = file.path.endsWith('.parquet')
    ? await readParquet(file.path, bytes, file.columns, (cells) => (measures as readonly string[]).includes(cells[0] ?? ''))
    : readCsv(file.path, bytes, file.columns);
  if (file.rows !== null && table.rows.length !== file.rows) {
    throw new DataError(file.path, '', `${table.rows.length} rows`, `${file.rows} (cut short, or a newer file? then change src/ingest/files.ts)`);
  }
  return table;
}

function place(file: PublishedFile, table: Table, areas: AreaIndex): PlacedRow[] {
  if (table.columns.includes('time_period')) return placeReleaseRows(table, areas, file.years);
  return placeEarlierRows(table, areas, file.years[0]);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function keyed<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

function filled<T extends { size: number }>(found: T, measure: Measure): T {
  if (found.size === 0) throw new DataError(files.tool.path, 'column Short Desc', `no rows ${quote(measure)}`, 'some for each year');
  return found;
}

function held<K, T>(map: ReadonlyMap<K, T>, key: K): T {
  const found = map.get(key);
  if (found === undefined) throw new Error(`${String(key)} has not been read`);
  return found;
}
