import { expect, test } from 'vitest';
import type { Figure } from '../dataset/query.ts';
import { councilChanges, meanChange } from './mean-change.ts';

const figure = (area: string, value: number) => ({ area, value }) as Figure;

test('councilChanges leaves out councils that have a figure at one end only', () => {
  expect(councilChanges([figure('leeds', 24), figure('derby', 18.6)], [figure('leeds', 21.6), figure('hackney', 13.6)])).toEqual([
    { area: 'leeds', from: 24, to: 21.6, change: -2.4 },
  ]);
});

test('meanChange counts each council once', () => {
  expect(meanChange(councilChanges([figure('leeds', 24), figure('derby', 18)], [figure('leeds', 21), figure('derby', 19)]))).toBe(-1);
  expect(() => meanChange([])).toThrow('a mean of no changes: expected at least one');
});
