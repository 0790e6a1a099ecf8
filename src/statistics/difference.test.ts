import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombe, squareAndAdd } from './difference.ts';

// Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('newcombe gives the published limits of %d in %d less %d in %d', (a, m, b, n, lower, upper) => {
  const found = newcombe({ numerator: a, denominator: m }, { numerator: b, denominator: n });
  expect(found.difference).toBeCloseTo(a / m - b / n, 9);
  expect(found.lower).toBeCloseTo(lower, 4);
  expect(found.upper).toBeCloseTo(upper, 4);
});

const proportion = fc
  .integer({ min: 1, max: 5000 })
  .chain((whole) => fc.record({ numerator: fc.integer({ min: 0, max: whole }), denominator: fc.constant(whole) }));

test('newcombe lies around the difference and is its own mirror', () => {
  fc.assert(
    fc.property(proportion, proportion, (first, second) => {
      const there = newcombe(first, second);
      const back = newcombe(second, first);
      expect(-1 - 1e-9 <= there.lower && there.lower <= there.difference && there.difference <= there.upper && there.upper <= 1 + 1e-9).toBe(true);
      expect(there.lower).toBeCloseTo(-back.upper, 9);
      expect(there.difference).toBeCloseTo(-back.difference, 9);
    }),
  );
});

test('newcombe leaves 0 in between a proportion and itself', () => {
  fc.assert(
    fc.property(proportion, (same) => {
      const { lower, upper } = newcombe(same, same);
      expect(lower < 0 && upper > 0).toBe(true);
    }),
  );
});

test('squareAndAdd adds the widths of two intervals as the sides of a right angle', () => {
  const found = squareAndAdd({ value: 10, lower: 7, upper: 13 }, { value: 4, lower: 0, upper: 8 });
  expect(found).toEqual({ difference: 6, lower: 1, upper: 11 });
});
