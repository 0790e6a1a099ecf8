import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { indicator, observation } from '../dataset/query.ts';
import { byar, intervalOf, wilson } from './interval.ts';

const proportions = fc.integer({ min: 1, max: 5000 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));

// Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('wilson gives the published limits of %d in %d', (numerator, denominator, lower, upper) => {
  const interval = wilson(numerator, denominator);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('wilson keeps between 0 and 1 and around the proportion', () => {
  fc.assert(
    fc.property(proportions, ([numerator, denominator]) => {
      const { lower, upper } = wilson(numerator, denominator);
      expect(0 <= lower && lower <= numerator / denominator && numerator / denominator <= upper && upper <= 1).toBe(true);
    }),
  );
});

test('wilson is the mirror of the interval of the rest', () => {
  fc.assert(
    fc.property(proportions, ([numerator, denominator]) => {
      const part = wilson(numerator, denominator);
      const rest = wilson(denominator - numerator, denominator);
      expect(part.lower).toBeCloseTo(1 - rest.upper, 9);
      expect(part.upper).toBeCloseTo(1 - rest.lower, 9);
    }),
  );
});

test('wilson narrows as the counts grow and widens with the variance', () => {
  const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
  fc.assert(
    fc.property(proportions, fc.integer({ min: 2, max: 9 }), ([numerator, denominator], times) => {
      const once = width(wilson(numerator, denominator));
      expect(width(wilson(numerator * times, denominator * times))).toBeLessThan(once);
      expect(width(wilson(numerator, denominator, { variance: times }))).toBeGreaterThan(once);
    }),
  );
});

test('wilson refuses a part that is larger than its whole', () => {
  expect(() => wilson(5, 4)).toThrow('a proportion of 5 in 4: expected a part of a whole above 0');
  expect(() => wilson(0, 0)).toThrow('a proportion of 0 in 0');
  expect(() => wilson(Number.NaN, 4)).toThrow('a proportion of NaN in 4');
});

// The worked example of Byar's method for ten events.
test('byar gives the published limits of a count of 10', () => {
  const { lower, upper } = byar(10);
  expect(lower).toBeCloseTo(4.79, 2);
  expect(upper).toBeCloseTo(18.39, 2);
});

test('byar keeps around the count, above 0, and narrows against it as it grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (count) => {
      const { lower, upper } = byar(count);
      expect(0 <= lower && lower < count && count < upper).toBe(true);
      expect((byar(count * 2).upper - byar(count * 2).lower) / 2).toBeLessThan(upper - lower);
      expect(byar(count, { variance: 2 }).upper).toBeGreaterThan(upper);
    }),
  );
});

test('byar starts at 0 for a count of 0 and refuses one below', () => {
  expect(byar(0).lower).toBe(0);
  expect(byar(0).upper).toBeCloseTo(3.67, 2);
  expect(() => byar(-1)).toThrow('a count of -1: expected 0 or more');
});

test.each([
  ['plans-ended-three-months', 25.8, 30.4],
  ['plan-ended-case-closed', 49.2, 56.0],
  ['repeat-plans', 22.0, 26.1],
  ['plans-in-force-rate', 38.7, 43.3],
])('intervalOf gives the limits of %s in the unit of the indicator', (id, lower, upper) => {
  const interval = intervalOf(indicator(example, id), observed(id, 'E08000025', '2018'));
  expect(interval?.lower).toBeCloseTo(lower, 1);
  expect(interval?.upper).toBeCloseTo(upper, 1);
});

test('intervalOf is wider where brothers and sisters are allowed for', () => {
  const row = observed('repeat-plans', 'E08000025', '2018');
  const once = intervalOf(indicator(example, 'repeat-plans'), row);
  const twice = intervalOf(indicator(example, 'repeat-plans'), row, { clustered: true });
  expect(once && [once.lower, once.upper].map((limit) => limit.toFixed(2))).toEqual(['22.04', '26.12']);
  expect(twice && [twice.lower, twice.upper].map((limit) => limit.toFixed(2))).toEqual(['21.25', '27.02']);
});

test('intervalOf is null without a value, without counts, and for a full count', () => {
  expect(intervalOf(indicator(example, 'repeat-plans'), observed('repeat-plans', 'E06000017', '2018'))).toBeNull();
  expect(intervalOf(indicator(example, 'agency-rate'), observed('agency-rate', 'E08000025', '2018'))).toBeNull();
  expect(intervalOf(indicator(example, 'repeat-plans'), { ...observed('repeat-plans', 'E08000025', '2018'), denominator: 0 })).toBeNull();
});

function observed(id: string, area: string, period: string) {
  const row = observation(example, id, area, period);
  if (!row) throw new Error(`no row of ${id} for ${area} in ${period}`);
  return row;
}
