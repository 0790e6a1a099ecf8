import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { round } from '../round.ts';
import { episodesOf } from './episodes.ts';
import { halfTime, kaplanMeier } from './kaplan-meier.ts';
import { spellOf, yearsBetween } from './lasting.ts';

test('yearsBetween counts days in years of 365.25', () => {
  expect(yearsBetween('2012-01-01', '2016-01-01')).toBe(4);
});

test('spellOf ends with another grade, and is cut off where none is known', () => {
  expect(spellOf({ published: '2012-01-01', left: '2016-01-01', known: '2016-01-01' })).toEqual({ time: 4, ended: true });
  expect(spellOf({ published: '2012-01-01', left: null, known: '2020-01-01' })).toEqual({ time: 8, ended: false });
});

test('spellOf makes the length that was worked out apart from this code: 52 of 72 left, half of them within 3.2 years', () => {
  const spells = episodesOf(loadDataset())
    .filter(({ grade }) => grade === 'inadequate')
    .map(spellOf);
  expect([spells.length, spells.filter(({ ended }) => ended).length, round(halfTime(kaplanMeier(spells)) ?? 0, 1)]).toEqual([72, 52, 3.2]);
});
