import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import type { Observation } from '../../dataset/schema.ts';
import { countsGiven, lacks } from './counts-given.ts';
import type { Cell } from './csv.ts';
import { observationTable } from './observation-table.ts';
import { namesOf } from './table.ts';

const row = (area: string, numerator: number | null, denominator: number | null, value: number | null = 5): Observation => {
  return { area, period: '2018', value, numerator, denominator, status: null, symbol: null };
};

test.each([
  ['nothing where both counts are there', row('a', 1, 20), { shared: false, own: false }],
  ['a count that nobody has', row('a', null, 20), { shared: true, own: false }],
  ['a count that others have', row('b', null, null), { shared: true, own: true }],
  ['nothing where the value is missing too', row('c', null, null, null), { shared: false, own: false }],
])('lacks finds %s', (_what, one, expected) => {
  expect(lacks(one, countsGiven([row('z', one.numerator, 20), one]))).toEqual(expected);
});

test('countsGiven keeps periods apart', () => {
  expect(lacks(row('a', null, null), countsGiven([{ ...row('b', 1, 20), period: '2019' }]))).toEqual({ shared: true, own: false });
});

test('observationTable says of every value without a count why it has none, and of no other', () => {
  const names = namesOf(observationTable);
  const cell = (cells: Cell[], name: string) => cells[names.indexOf(name)] ?? null;
  const said = (cells: Cell[]) => /(^|;)(counts-not-given|count-missing)(;|$)/.test(String(cell(cells, 'flag') ?? ''));
  const without = (cells: Cell[]) => cell(cells, 'value') !== null && (cell(cells, 'numerator') === null || cell(cells, 'denominator') === null);
  const rows = observationTable.rows(loadDataset());
  expect(rows.filter(without).length).toBeGreaterThan(10_000);
  expect(rows.filter((cells) => without(cells) !== said(cells))).toEqual([]);
});
