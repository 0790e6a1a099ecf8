import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { councils, type Figure } from '../dataset/query.ts';
import { midRankPercentile, rankOf } from './rank.ts';

const figures = (...values: number[]): Figure[] =>
  values.map((value, index) => ({ area: `area-${index}`, period: '2018', value, numerator: null, denominator: null, status: null, symbol: null }));

test.each([
  ['highest', { rank: 2, of: 5, joint: true }],
  ['lowest', { rank: 3, of: 5, joint: true }],
] as const)('rankOf counts from the %s, equal figures sharing a place', (order, rank) => {
  expect(rankOf(figures(30, 20, 20, 10, 5), 'area-1', order)).toEqual(rank);
});

test('rankOf leaves out councils without a figure', () => {
  const found = councils(example, 'repeat-plans', '2018');
  expect(rankOf(found, 'E08000025', 'highest')).toEqual({ rank: 7, of: 20, joint: false });
});

test('rankOf refuses an area that has no figure', () => {
  expect(() => rankOf(figures(1, 2), 'E08000025', 'highest')).toThrow('no figure of E08000025 among the 2 to rank');
});

test.each([
  [[10, 20, 30], 'area-1', 50],
  [[10, 20, 30, 40], 'area-3', 87.5],
  [[10, 10, 10], 'area-0', 50],
  [[10], 'area-0', 50],
])('midRankPercentile of %j at %s is %d', (values, area, percentile) => {
  expect(midRankPercentile(figures(...values), area)).toBe(percentile);
});

const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 });

test('midRankPercentile lies between 0 and 100, is 50 on average, and turns about 50 with the order', () => {
  fc.assert(
    fc.property(values, (list) => {
      const all = list.map((_value, index) => midRankPercentile(figures(...list), `area-${index}`));
      const turned = list.map((_value, index) => midRankPercentile(figures(...list.map((value) => -value)), `area-${index}`));
      expect(all.every((percentile) => percentile > 0 && percentile < 100)).toBe(true);
      expect(all.reduce((sum, percentile) => sum + percentile, 0) / all.length).toBeCloseTo(50, 9);
      all.forEach((percentile, index) => {
        expect(percentile + (turned[index] ?? 0)).toBeCloseTo(100, 9);
      });
    }),
  );
});

test('rankOf from the highest and from the lowest meet', () => {
  fc.assert(
    fc.property(values, (list) => {
      const equal = list.filter((value) => value === list[0]).length;
      const high = rankOf(figures(...list), 'area-0', 'highest').rank;
      const low = rankOf(figures(...list), 'area-0', 'lowest').rank;
      expect(high + low + equal - 1).toBe(list.length + 1);
    }),
  );
});
