import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { indicator, observation } from '../dataset/query.ts';
import type { Observation } from '../dataset/schema.ts';
import { breakBetween, changeBetween } from './change.ts';

const repeatPlans = indicator(example, 'repeat-plans');
const rate = indicator(example, 'plans-in-force-rate');

test.each([
  ['a rise that chance alone could make (z = 1.6)', 'repeat-plans', '2017', '2018', 2.4, false, false],
  ['a rise beyond chance, until brothers and sisters are allowed for', 'repeat-plans', '2016', '2018', 3.2, true, false],
  ['a rise of a rate beyond chance', 'plans-in-force-rate', '2016', '2018', 11.4, true, true],
  ['a change without counts', 'agency-rate', '2017', '2018', -3.5, null, null],
])('changeBetween tells %s', (_what, id, from, to, difference, beyondChance, clusteredBeyondChance) => {
  const found = changeBetween(indicator(example, id), observed(id, from), observed(id, to));
  expect(found).toEqual({ difference, beyondChance, clusteredBeyondChance });
});

test('changeBetween refuses a missing value', () => {
  const run = () => changeBetween(indicator(example, 'agency-rate'), observed('agency-rate', '2023'), observed('agency-rate', '2024'));
  expect(run).toThrow('agency-rate, E08000025, 2024: no value to work out a change from');
});

test.each([
  ['2016', '2017', '2017'],
  ['2016', '2025', '2017'],
  ['2017', '2025', null],
])('breakBetween %s and %s is %s', (from, to, period) => {
  expect(breakBetween(indicator(example, 'agency-rate'), from, to)?.period ?? null).toBe(period);
});

test('changeBetween is the same backwards but for its sign, and never beyond chance for one observation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (before, after) => {
      const there = changeBetween(repeatPlans, counted(before, 900, 100), counted(after, 900, 100));
      const back = changeBetween(repeatPlans, counted(after, 900, 100), counted(before, 900, 100));
      expect(there.difference + back.difference).toBe(0);
      expect(there.beyondChance).toBe(back.beyondChance);
      expect(changeBetween(rate, counted(before, 9000, 10_000), counted(before, 9000, 10_000)).beyondChance).toBe(false);
    }),
  );
});

function observed(id: string, period: string): Observation {
  const row = observation(example, id, 'E08000025', period);
  if (!row) throw new Error(`no row of ${id} in ${period}`);
  return row;
}

function counted(numerator: number, denominator: number, scale: number): Observation {
  const value = Math.round((scale * 10 * numerator) / denominator) / 10;
  return { area: 'E08000025', period: '2018', value, numerator, denominator, status: null, symbol: null };
}
