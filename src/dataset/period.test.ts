import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';
import { periodEnd, periodStart, yearOf } from './period.ts';
import { type PeriodType, periodTypes } from './schema.ts';

test.each<[PeriodType, string, number, string, string]>([
  ['year-to-31-march', '2018', 2018, '2017-04-01', '2018-03-31'],
  ['at-31-march', '2018', 2018, '2018-03-31', '2018-03-31'],
  ['at-30-september', '2018', 2018, '2018-09-30', '2018-09-30'],
  ['year-to-30-september', '2018', 2018, '2017-10-01', '2018-09-30'],
  ['around-birthday', '2018', 2018, '2017-04-01', '2018-03-31'],
  ['april-to-september', '2018', 2018, '2017-04-01', '2017-09-30'],
  ['financial-year', '2017-18', 2018, '2017-04-01', '2018-03-31'],
  ['financial-year', '1999-00', 2000, '1999-04-01', '2000-03-31'],
])('yearOf, periodStart and periodEnd of %s, %s', (type, period, year, start, end) => {
  expect([yearOf(period), periodStart(type, period), periodEnd(type, period)]).toEqual([year, start, end]);
});

test('periodStart and periodEnd give days in order for every type, and none of the data set is still to come', () => {
  for (const type of periodTypes) expect(periodStart(type, '2018') <= periodEnd(type, '2018')).toBe(true);
  const { indicators, observations, today = '' } = loadDataset();
  const late = indicators.filter(({ id, periodType }) => (observations.get(id) ?? []).some(({ period }) => periodEnd(periodType, period) > today));
  expect(late.map(({ id }) => id)).toEqual([]);
});
