import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { latestRow, trendChange } from './change.ts';
import { trendRows } from './rows.ts';

test('latestRow is the last row with a figure for both', () => {
  expect(latestRow(trendRows(example, 'agency-rate', { to: '2024' }))?.period).toBe('2023');
  expect(latestRow(trendRows(example, 'agency-rate'))?.period).toBe('2025');
});

test('latestRow falls back on Birmingham, then England, then nothing', () => {
  const { indicator, rows } = trendRows(example, 'repeat-plans', { from: '2018' });
  const without = (...places: ('birmingham' | 'england')[]) => ({
    indicator,
    rows: rows.map((row) => Object.assign({ ...row }, ...places.map((place) => ({ [place]: null })))),
  });
  expect(latestRow(without('england'))?.birmingham?.value).toBe(22.3);
  expect(latestRow(without('birmingham'))?.england?.value).toBe(20.8);
  expect(latestRow(without('birmingham', 'england'))).toBeNull();
});

test('trendChange starts at the first period on the present basis', () => {
  const found = trendChange(trendRows(example, 'agency-rate'));
  expect([found?.from.period, found?.to.period, found?.birmingham.difference, found?.england.difference]).toEqual(['2017', '2025', -4.4, -2.8]);
});

test('trendChange is null when there is nothing to compare', () => {
  expect(trendChange(trendRows(example, 'plan-ended-case-closed'))).toBeNull();
  expect(trendChange(trendRows(example, 'agency-rate', { to: '2017' }))).toBeNull();
});
