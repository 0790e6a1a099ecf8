import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followedUpTo, halfTime, kaplanMeier, type Spell, shareAt } from './kaplan-meier.ts';

/**
 * Weeks in remission of the 21 patients given 6-mercaptopurine, those still in remission marked with a plus:
 * E. J. Freireich and others, Blood 21 (1963), 699-716; the textbook example of the method,
 * worked out in D. G. Kleinbaum and M. Klein, Survival Analysis (2012), chapter 2.
 */
const remission = spells('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');

function spells(text: string): Spell[] {
  return text.split(' ').map((word) => ({ time: Number.parseFloat(word), ended: !word.endsWith('+') }));
}

test('kaplanMeier gives the published curve of remission', () => {
  const found = kaplanMeier(remission).map(({ time, atRisk, ended, share }) => [time, atRisk, ended, Number(share.toFixed(4))]);
  expect(found).toEqual([
    [6, 21, 3, 0.8571],
    [7, 17, 1, 0.8067],
    [10, 15, 1, 0.7529],
    [13, 12, 1, 0.6902],
    [16, 11, 1, 0.6275],
    [22, 7, 1, 0.5378],
    [23, 6, 1, 0.4482],
  ]);
});

test('halfTime is the published median of remission, 23 weeks, and 8 of those without treatment', () => {
  expect(halfTime(kaplanMeier(remission))).toBe(23);
  expect(halfTime(kaplanMeier(spells('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23')))).toBe(8);
});

test('halfTime is null where more than half are still waiting', () => {
  expect(halfTime(kaplanMeier(spells('1 2+ 3+')))).toBeNull();
  expect(halfTime([])).toBeNull();
});

test('shareAt holds between steps, and followedUpTo counts who is left', () => {
  const curve = kaplanMeier(remission);
  expect([0, 5.9, 6, 6.5, 100].map((time) => Number(shareAt(curve, time).toFixed(4)))).toEqual([1, 1, 0.8571, 0.8571, 0.4482]);
  expect([0, 10, 35, 36].map((time) => followedUpTo(remission, time))).toEqual([21, 15, 1, 0]);
});

test('kaplanMeier is the plain share of those who have not ended where none is lost, and never rises', () => {
  const times = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(times, fc.infiniteStream(fc.boolean()), (list, lost) => {
      const whole = kaplanMeier(list.map((time) => ({ time, ended: true })));
      for (const { time, share } of whole) expect(share).toBeCloseTo(list.filter((one) => one > time).length / list.length, 9);
      const shares = kaplanMeier(list.map((time) => ({ time, ended: !lost.next().value }))).map(({ share }) => share);
      expect([...shares].sort((a, b) => b - a)).toEqual(shares);
    }),
  );
});
