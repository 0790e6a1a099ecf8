import { expect, test } from 'vitest';
import { present, type Reading } from './formats/symbols.ts';
import { derive, observe, roundTo } from './observation.ts';

const hidden: Reading = { number: null, status: 'suppressed', symbol: 'c' };

test('observe keeps a value whose count is hidden, with no status', () => {
  expect(observe('E08000025', '2018', present(24), hidden, present(1682))).toEqual({
    area: 'E08000025',
    period: '2018',
    value: 24,
    numerator: null,
    denominator: 1682,
    status: null,
    symbol: null,
  });
});

test('observe keeps the reason and the sign of a missing value', () => {
  expect(observe('E08000025', '2024', { number: null, status: 'low-reliability', symbol: 'u' })).toMatchObject({
    value: null,
    status: 'low-reliability',
    symbol: 'u',
  });
});

test('derive gives the reason of the first missing part', () => {
  expect(derive([present(1), hidden], (one, two) => one + two)).toEqual(hidden);
});

test('derive is not applicable where the formula has no answer', () => {
  expect(derive([present(0)], () => null)).toEqual({ number: null, status: 'not-applicable', symbol: null });
});

test.each([
  [17.899999999999999, 1, 17.9],
  [74.400000000000006, 1, 74.4],
  [2.45, 1, 2.5],
  [1.005, 2, 1.01],
  [36.5, 0, 37],
  [1266.4914, 0, 1266],
])('roundTo rounds %d to %d decimals, halves upwards, without float noise', (number, decimals, expected) => {
  expect(roundTo(number, decimals)).toBe(expected);
});
