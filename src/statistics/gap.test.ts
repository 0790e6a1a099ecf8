import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decomposeGap, gapBetween } from './gap.ts';

test('gapBetween is the first less the second, without the noise of binary arithmetic', () => {
  expect(gapBetween(24, 20.2)).toBe(3.8);
  expect(gapBetween(73.7, 90.6)).toBe(-16.9);
});

test.each([
  ['repeat plans 2013 to 2025', [20.3, 14.9], [25.9, 24.5], { from: 5.4, to: 1.4, change: -4, birmingham: 5.6, england: -9.6 }],
  ['reviews in time 2020 to 2025', [93, 91.5], [73.7, 90.6], { from: 1.5, to: -16.9, change: -18.4, birmingham: -19.3, england: 0.9 }],
  ['plans in force 2020 to 2025', [43.7, 43.7], [57.3, 40.6], { from: 0, to: 16.7, change: 16.7, birmingham: 13.6, england: 3.1 }],
  ['agency staff 2017 to 2019', [16.8, 15.8], [11.9, 15.8], { from: 1, to: -3.9, change: -4.9, birmingham: -4.9, england: 0 }],
] as const)('decomposeGap tells who moved the gap: %s', (_what, [b1, e1], [b2, e2], expected) => {
  expect(decomposeGap({ from: { birmingham: b1, england: e1 }, to: { birmingham: b2, england: e2 } })).toEqual(expected);
});

test('decomposeGap leaves nothing over', () => {
  const tenths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10);
  fc.assert(
    fc.property(fc.record({ birmingham: tenths, england: tenths }), fc.record({ birmingham: tenths, england: tenths }), (from, to) => {
      const found = decomposeGap({ from, to });
      expect(found.birmingham + found.england).toBeCloseTo(found.change, 9);
      expect(found.from + found.change).toBeCloseTo(found.to, 9);
    }),
  );
});
