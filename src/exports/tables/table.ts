import type { Dataset } from '../../dataset/query.ts';
import { type Cell, writeCsv } from './csv.ts';

/** What a column of a published table holds. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  /** False where cells may be empty. */
  readonly required: boolean;
  /** Its meaning, in a line. */
  readonly meaning: string;
  /** All it may hold, where that is a short list. */
  readonly choices?: readonly string[];
}

/** A table as it is published: every writer and every description of the data set takes it from here. */
export interface Table {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** Columns that name a row. */
  readonly key: readonly string[];
  /** Columns that name a row of another table. */
  readonly references: readonly { readonly column: string; readonly table: string; readonly key: string }[];
  readonly rows: (dataset: Dataset) => Cell[][];
}

/** A table as CSV, with a head. */
export function tableCsv(table: Table, dataset: Dataset): string {
  return writeCsv(namesOf(table), table.rows(dataset));
}

/** Names of the columns, in order. */
export function namesOf({ columns }: Table): string[] {
  return columns.map(({ name }) => name);
}

/** Several entries as one cell of a table. */
export function parted(entries: readonly string[]): string {
  return entries.join(';');
}

/** How a column of a table is written: text that is always there, where nothing else is said, and the cell of each entry. */
export type Made<Entry> = Omit<Column, 'name' | 'type' | 'required'> &
  Partial<Pick<Column, 'type' | 'required'>> & {
    cell: (entry: Entry, dataset: Dataset) => Cell;
  };

/** A table of entries, whose columns are made in the order in which they are written. */
export function tableOf<Entry>(
  about: Pick<Table, 'name' | 'title' | 'key' | 'references'>,
  entries: (dataset: Dataset) => readonly Entry[],
  columns: Readonly<Record<string, Made<Entry>>>,
): Table {
  return {
    ...about,
    columns: Object.entries(columns).map(([name, { cell: _, ...column }]) => ({ type: 'string', required: true, ...column, name })),
    rows: (dataset) => entries(dataset).map((entry) => Object.values(columns).map(({ cell }) => cell(entry, dataset))),
  };
}

/** Several entries as one cell; empty where there are none. */
export function listed(entries: readonly string[]): string | null {
  return entries.length === 0 ? null : parted(entries);
}
