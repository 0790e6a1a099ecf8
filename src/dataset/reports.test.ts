import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';
import { area } from './query.ts';
import { reportsOf } from './reports.ts';

const dataset = loadDataset();

test('reportsOf leaves out reports without a grade for the whole service or for safeguarding, and keeps the order of publication', () => {
  const reports = reportsOf(dataset, area(dataset, 'leeds').code);
  expect(reports.map(({ published, grade, safeguarding }) => [published, grade, safeguarding])).toEqual([
    ['2010-01-07', 'inadequate', true],
    ['2011-10-10', 'adequate', true],
    ['2015-03-27', 'good', false],
    ['2018-12-18', 'outstanding', false],
    ['2022-05-09', 'outstanding', false],
  ]);
});
