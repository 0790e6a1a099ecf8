import { quantile } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../dataset/query.ts';
import { median, quartiles, spreadOf } from './spread.ts';

const figures = (...values: number[]): Figure[] =>
  values.map((value, index) => ({ area: `E0600000${index}`, period: '2018', value, numerator: null, denominator: null, status: null, symbol: null }));

const values = fc.array(
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  { minLength: 1, maxLength: 160 },
);

test.each([
  [[7], 7],
  [[3, 1], 2],
  [[5, 1, 3], 3],
  [[0.1, 0.2], 0.15],
])('median of %j is %d', (list, middle) => {
  expect(median(list)).toBe(middle);
});

// What R prints for quantile(1:10), whose default is definition 7.
test('quartiles of one to ten are those that R gives', () => {
  expect(quartiles([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ lower: 3.25, upper: 7.75 });
});

test('quartiles and median are those of d3', () => {
  fc.assert(
    fc.property(values, (list) => {
      expect(quartiles(list).lower).toBeCloseTo(quantile(list, 0.25) ?? Number.NaN, 8);
      expect(quartiles(list).upper).toBeCloseTo(quantile(list, 0.75) ?? Number.NaN, 8);
      expect(median(list)).toBeCloseTo(quantile(list, 0.5) ?? Number.NaN, 8);
    }),
  );
});

test('spreadOf gives the whole spread', () => {
  expect(spreadOf(figures(4, 1, 3, 2, 10))).toEqual({ count: 5, lowest: 1, lowerQuartile: 2, median: 3, upperQuartile: 4, highest: 10 });
});

test('spreadOf is in order', () => {
  fc.assert(
    fc.property(values, (list) => {
      const { lowest, lowerQuartile, median: middle, upperQuartile, highest } = spreadOf(figures(...list));
      const ordered = [lowest, lowerQuartile, middle, upperQuartile, highest];
      expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
    }),
  );
});

test('spreadOf refuses an empty list', () => {
  expect(() => spreadOf([])).toThrow('a quantile of no values: expected at least one');
});
