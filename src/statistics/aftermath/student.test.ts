import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClear, studentQuantile, summaryOf } from './student.ts';

// Percentage points of Student's t, 97.5%: E. S. Pearson and H. O. Hartley, Biometrika Tables for Statisticians, table 12;
// 194 from NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.2.
test.each([
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [10, 2.228],
  [20, 2.086],
  [29, 2.045],
  [30, 2.042],
  [60, 2.0],
  [120, 1.98],
  [194, 1.9723],
])('studentQuantile of %d degrees of freedom is the tabled %d', (degrees, tabled) => {
  expect(studentQuantile(degrees)).toBeCloseTo(tabled, 3);
});

test('studentQuantile falls towards the 1.96 of the normal distribution', () => {
  const quantiles = [1, 2, 3, 8, 25, 100, 1000].map(studentQuantile);
  expect([...quantiles].sort((a, b) => b - a)).toEqual(quantiles);
  expect(studentQuantile(100_000)).toBeCloseTo(1.96, 3);
});

test.each([0, 1.5, -3])('studentQuantile refuses %d degrees of freedom', (degrees) => {
  expect(() => studentQuantile(degrees)).toThrow(`${degrees} degrees of freedom: expected a whole number from 1`);
});

test("summaryOf gives the interval of Student's own example, hours of sleep gained", () => {
  // Cushny and Peebles's ten patients in Student, Biometrika 6 (1908), page 20; limits as in R's t.test of its data set sleep.
  const found = summaryOf([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
  expect(found).toMatchObject({ n: 10, mean: 1.58, median: 1.3, up: 9 });
  expect(found.lower).toBeCloseTo(0.7001142, 7);
  expect(found.upper).toBeCloseTo(2.4598858, 7);
});

test('summaryOf has no interval for one value, and no summary for none', () => {
  expect(summaryOf([-2])).toEqual({ n: 1, mean: -2, lower: null, upper: null, median: -2, up: 0 });
  expect(() => summaryOf([])).toThrow('a mean of no values: expected at least one');
});

test('summaryOf moves with the values and turns with their sign', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: -50, max: 50 }), (list, by) => {
      const found = summaryOf(list);
      const moved = summaryOf(list.map((value) => value + by));
      const turned = summaryOf(list.map((value) => -value));
      expect(moved.mean).toBeCloseTo(found.mean + by, 6);
      expect(moved.upper).toBeCloseTo((found.upper ?? 0) + by, 6);
      expect(turned.lower).toBeCloseTo(-(found.upper ?? 0), 6);
      expect((found.lower ?? 0) <= found.mean && found.mean <= (found.upper ?? 0)).toBe(true);
    }),
  );
});

test.each([
  [{ lower: 0.1, upper: 2 }, true],
  [{ lower: -2, upper: -0.1 }, true],
  [{ lower: -0.1, upper: 2 }, false],
  [{ lower: 0, upper: 2 }, false],
  [{ lower: null, upper: null }, false],
])('isClear of %j is %s', (interval, clear) => {
  expect(isClear(interval)).toBe(clear);
});
