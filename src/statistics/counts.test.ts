import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { indicator } from '../dataset/query.ts';
import type { Indicator, Observation } from '../dataset/schema.ts';
import { countsBehind, knownWithin, scaleOf } from './counts.ts';

const percent = indicator(example, 'repeat-plans');
const whole: Indicator = { ...percent, unit: { ...percent.unit, decimals: 0 } };
const rate = indicator(example, 'plans-in-force-rate');
const staff = indicator(example, 'agency-rate');

const row = (value: number | null, numerator: number | null, denominator: number | null): Observation => ({
  area: 'E08000025',
  period: '2018',
  value,
  numerator,
  denominator,
  status: value === null ? 'suppressed' : null,
  symbol: null,
});

test('countsBehind gives the counts as printed when they make the value', () => {
  expect(countsBehind(percent, row(24, 404, 1682))).toEqual({ numerator: 404, denominator: 1682 });
  expect(countsBehind(whole, row(55, 466, 850))).toEqual({ numerator: 466, denominator: 850 });
  expect(countsBehind(rate, row(41, 1193, 291299))).toEqual({ numerator: 1193, denominator: 291299 });
});

test('countsBehind moves counts that do not make the value as little as will make it', () => {
  expect(countsBehind(whole, row(12, 210, 1837))).toEqual({ numerator: 211.255, denominator: 1837 });
  expect(countsBehind(rate, row(50, 100, 25_000))).toEqual({ numerator: 100, denominator: 1_000_000 / 49.95 });
});

test.each([
  [percent, row(null, null, 46)],
  [percent, row(24, null, 1682)],
  [percent, row(24, 404, 0)],
  [rate, row(3, 0, 1000)],
  [staff, row(24, 404, 1682)],
])('countsBehind is null without a value, without counts, and where no method is named: %#', (of, observation) => {
  expect(countsBehind(of, observation)).toBeNull();
});

test('countsBehind always makes the printed value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (tenths, part, rest) => {
      const counts = countsBehind(percent, row(tenths / 10, part, part + rest));
      expect(Math.abs((100 * (counts?.numerator ?? Number.NaN)) / (counts?.denominator ?? 1) - tenths / 10)).toBeLessThanOrEqual(0.05 + 1e-9);
    }),
  );
});

test('knownWithin is one point where there are counts, else what would be printed the same', () => {
  expect(knownWithin(whole, row(10, 52, 500))).toEqual({ lower: 10.4, upper: 10.4 });
  expect(knownWithin(whole, row(84, null, null))).toEqual({ lower: 83.5, upper: 84.5 });
  expect(knownWithin(whole, row(null, null, null))).toBeNull();
});

test('scaleOf is by what a fraction is multiplied', () => {
  expect([percent, rate, staff].map(scaleOf)).toEqual([100, 10_000, null]);
});
