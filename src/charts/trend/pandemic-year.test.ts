import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { pandemicYear, spansPandemic, touchedByPandemic } from './pandemic-year.ts';
import { trendRows } from './rows.ts';

const dataset = loadDataset();

test.each(touchedByPandemic)('spansPandemic(trend) of %s is true: it is counted by years to March and has that year', (id) => {
  const trend = trendRows(dataset, id);
  expect(trend.indicator.periodType).toBe('year-to-31-march');
  expect(trend.rows.map(({ period }) => period)).toContain(pandemicYear);
  expect(spansPandemic(trend)).toBe(true);
});

test('spansPandemic(trend) is false of other indicators and of other years', () => {
  expect(spansPandemic(trendRows(dataset, 'repeat-plans'))).toBe(false);
  expect(spansPandemic(trendRows(dataset, 'care-dental-checks', { to: '2020' }))).toBe(false);
  expect(spansPandemic(trendRows(dataset, 'care-dental-checks', { from: '2021' }))).toBe(false);
});
