import { DataError, quote } from '../../dataset/data-error.ts';

/** A published table: named columns and rows of text, whatever kind of file it was read from. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** One row of a published table, which knows where it stands so that a fault can be told. */
export class Row {
  readonly file: string;
  readonly place: string;
  readonly #index: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(file: string, place: string, index: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.file = file;
    this.place = place;
    this.#index = index;
    this.#cells = cells;
  }

  /** Text of the cell under this column, without spaces around it. Throws DataError when there is no such column. */
  text(column: string): string {
    const position = this.#index.get(column);
    if (position === undefined) throw missingColumn(this.file, column, [...this.#index.keys()]);
    return (this.#cells[position] ?? '').trim();
  }

  /** A fault in one cell of this row. */
  fault(column: string, expected: string): DataError {
    return new DataError(this.file, `${this.place}, column ${column}`, quote(this.text(column)), expected);
  }
}

/**
 * Puts names to the cells of a table. A name that comes twice gets `#2` at its second place, and unnamed columns are dropped.
 * Throws DataError where a row has more or fewer cells than the header, or an expected column is missing.
 */
export function tableOf(
  file: string,
  header: readonly string[],
  body: readonly { place: string; cells: readonly string[] }[],
  expected: readonly string[],
): Table {
  const index = columnIndex(header);
  for (const column of expected) if (!index.has(column)) throw missingColumn(file, column, [...index.keys()]);
  for (const { place, cells } of body) {
    if (cells.length !== header.length)
      throw new DataError(file, place, `${cells.length} cells`, `${header.length} cells as in the header (is the file cut short?)`);
  }
  return { file, columns: [...index.keys()], rows: body.map(({ place, cells }) => new Row(file, place, index, cells)) };
}

function columnIndex(header: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  header.forEach((title, position) => {
    const name = title.trim();
    if (name === '') return;
    let unique = name;
    for (let turn = 2; index.has(unique); turn++) unique = `${name}#${turn}`;
    index.set(unique, position);
  });
  return index;
}

function missingColumn(file: string, column: string, columns: readonly string[]): DataError {
  const listed = columns.length > 8 ? `${columns.slice(0, 8).join(', ')} and ${columns.length - 8} more` : columns.join(', ');
  return new DataError(file, 'header', `columns ${listed}`, `a column ${quote(column)}`);
}
