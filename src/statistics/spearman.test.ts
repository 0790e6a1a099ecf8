import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { midRanks, spearman } from './spearman.ts';

test('midRanks gives equal values the mean of their places', () => {
  expect(midRanks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5]);
});

describe('spearman', () => {
  test('spearman of four pairs with a tie, by hand', () => {
    // Places 1, 2, 3, 4 and 1, 2.5, 2.5, 4: products of the deviations 2.25 + 0 + 0 + 2.25 = 4.5, over the root of 5 × 4.5.
    expect(
      spearman([
        [1, 10],
        [2, 20],
        [3, 20],
        [4, 30],
      ]),
    ).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  test('spearman without ties: the ten children of the worked example in Wikipedia, test score and hours of television, -29/165', () => {
    const score = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(score.map((value, index) => [value, hours[index] ?? 0]))).toBeCloseTo(-29 / 165, 12);
  });

  test('spearman with a tie: the example in the manual of SciPy (scipy.stats.spearmanr)', () => {
    expect(
      spearman([
        [1, 5],
        [2, 6],
        [3, 7],
        [4, 8],
        [5, 7],
      ]),
    ).toBeCloseTo(0.8207826816681233, 12);
  });

  test('spearman refuses pairs without an order', () => {
    expect(() =>
      spearman([
        [1, 5],
        [2, 5],
      ]),
    ).toThrow('a rank correlation of 2 pairs without an order: expected two different values on each side');
    expect(() => spearman([])).toThrow('a rank correlation of 0 pairs');
  });

  test('spearman lies between -1 and 1, does not care which side is first, and turns with the order', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(pairs, (list) => {
        fc.pre(new Set(list.map(([a]) => a)).size > 1 && new Set(list.map(([, b]) => b)).size > 1);
        const found = spearman(list);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
        expect(spearman(list.map(([a, b]) => [b, a]))).toBeCloseTo(found, 12);
        expect(spearman(list.map(([a, b]) => [-a, b]))).toBeCloseTo(-found, 12);
      }),
    );
  });
});
