import type { Status } from '../../dataset/schema.ts';
import type { Row } from './table.ts';

/** What stood in a cell: a number, or why there is none and the publisher's own sign for it. */
export interface Reading {
  readonly number: number | null;
  readonly status: Status | null;
  readonly symbol: string | null;
}

/** The signs a publisher uses in place of a number. The same letter can change its meaning between releases. */
export type Symbols = Readonly<Record<string, Status>>;

/** Department for Education releases since 2020 (its statistics platform). `low` is the workforce file's word for `k`. */
export const releaseSymbols: Symbols = {
  c: 'suppressed',
  x: 'not-available',
  u: 'low-reliability',
  z: 'not-applicable',
  k: 'rounds-to-zero',
  low: 'rounds-to-zero',
};

/** Department for Education tables up to 2018, where `x` hides a count of 1 to 5, or one from which such a count could be worked out. */
export const tableSymbols: Symbols = { x: 'suppressed', '.': 'not-applicable', '..': 'not-available' };

/** Local Authority Interactive Tool: one sign whether a figure is suppressed, missing, or of a council that did not exist. */
export const toolSymbols: Symbols = { '-': 'not-available' };

/** A reading without a value that is ours, not the publisher's: there was nothing to work it out from. */
export const absent: Reading = { number: null, status: 'not-available', symbol: null };

/** A reading that has a value. */
export function present(number: number): Reading {
  return { number, status: null, symbol: null };
}

/** Reads a cell as a number that is not negative, or as one of the publisher's signs. An empty cell is not available. Throws DataError for anything else. */
export function readFigure(row: Row, column: string, symbols: Symbols): Reading {
  const text = row.text(column);
  if (/^\d+(\.\d+)?(E-?\d+)?$/i.test(text)) return finite(row, column, Number(text));
  if (text === '') return absent;
  const status = Object.hasOwn(symbols, text) ? symbols[text] : undefined;
  if (status) return { number: null, status, symbol: text };
  if (/^-\d/.test(text)) throw row.fault(column, 'a number that is not negative');
  throw row.fault(column, `a number or one of the signs ${Object.keys(symbols).join(' ')}`);
}

/** Larger than anything that is counted, in pounds: 1e999 reads as a number without end. */
const largest = 1e12;

function finite(row: Row, column: string, number: number): Reading {
  if (number > largest) throw row.fault(column, 'a number of the size of what is counted');
  return present(number);
}
