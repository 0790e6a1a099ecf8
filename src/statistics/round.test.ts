import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exact, round } from './round.ts';

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-0.04, 1, 0],
  [17.899999999999999, 1, 17.9],
  [1682, 0, 1682],
  [0.0000001, 1, 0],
  [1234567, -3, 1235000],
])('round takes %d to %d decimals as %d', (value, decimals, expected) => {
  expect(round(value, decimals)).toBe(expected);
});

test('round goes no further than half a unit, and is done when done', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 2 }), (thousandths, decimals) => {
      const value = thousandths / 1000;
      expect(Math.abs(round(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      expect(round(round(value, decimals), decimals)).toBe(round(value, decimals));
    }),
  );
});

test('round has the answer of the decimal digits, whichever way it takes', () => {
  const value = fc.double({ min: 1e-5, max: 1e7, noNaN: true }).filter((number) => !`${number}`.includes('e'));
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 9 }), (number, decimals) => {
      expect(round(number, decimals)).toBe(Number(`${Math.round(Number(`${number}e${decimals}`))}e${-decimals}`));
    }),
    { numRuns: 500 },
  );
});

test('exact takes away the noise of binary arithmetic', () => {
  expect(exact(24 - 21.6)).toBe(2.4);
  expect(exact(0.1 + 0.2)).toBe(0.3);
});
