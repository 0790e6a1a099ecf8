import { expect, test } from 'vitest';
import { readFigure, releaseSymbols, type Symbols, tableSymbols, toolSymbols } from './symbols.ts';
import { Row } from './table.ts';

const row = (text: string): Row => new Row('one.csv', 'row 2', new Map([['count', 0]]), [text]);

test.each<[string, Symbols, number | null, string | null, string | null]>([
  ['24.0', releaseSymbols, 24, null, null],
  ['0', releaseSymbols, 0, null, null],
  ['7.0000000000000007E-2', toolSymbols, 0.07, null, null],
  ['c', releaseSymbols, null, 'suppressed', 'c'],
  ['x', releaseSymbols, null, 'not-available', 'x'],
  ['x', tableSymbols, null, 'suppressed', 'x'],
  ['u', releaseSymbols, null, 'low-reliability', 'u'],
  ['z', releaseSymbols, null, 'not-applicable', 'z'],
  ['k', releaseSymbols, null, 'rounds-to-zero', 'k'],
  ['low', releaseSymbols, null, 'rounds-to-zero', 'low'],
  ['-', toolSymbols, null, 'not-available', '-'],
  ['', releaseSymbols, null, 'not-available', null],
])('readFigure reads %j as the file means it', (text, symbols, number, status, symbol) => {
  expect(readFigure(row(text), 'count', symbols)).toEqual({ number, status, symbol });
});

test.each([
  ['-5', releaseSymbols, 'one.csv, row 2, column count: found "-5", expected a number that is not negative'],
  ['NaN', releaseSymbols, 'one.csv, row 2, column count: found "NaN", expected a number or one of the signs c x u z k low'],
  ['q', releaseSymbols, 'one.csv, row 2, column count: found "q", expected a number or one of the signs c x u z k low'],
  ['1,682', releaseSymbols, 'one.csv, row 2, column count: found "1,682"'],
  ['c', toolSymbols, 'one.csv, row 2, column count: found "c", expected a number or one of the signs -'],
  ['constructor', releaseSymbols, 'one.csv, row 2, column count: found "constructor"'],
])('readFigure stops at %j', (text, symbols, message) => {
  expect(() => readFigure(row(text), 'count', symbols)).toThrow(message);
});
