import { expect, test } from 'vitest';
import { buildDay } from './build-day.ts';
import { loadChangelog, loadCorrections, loadDataset } from './load.ts';

test('buildDay is the day of SOURCE_DATE_EPOCH', () => {
  expect(buildDay('1795219200')).toBe('2026-11-21');
  expect(buildDay('0')).toBe('1970-01-01');
});

test('buildDay is today when nothing is said', () => {
  expect(buildDay(undefined)).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(loadDataset().today).toBe(buildDay());
});

test('buildDay refuses what is no number', () => {
  expect(() => buildDay('today')).toThrow('SOURCE_DATE_EPOCH: found "today", expected seconds since 1970');
});

test('loadChangelog and loadCorrections read the files of data/', () => {
  expect(Array.isArray(loadChangelog())).toBe(true);
  expect(Array.isArray(loadCorrections())).toBe(true);
});
