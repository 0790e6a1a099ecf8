import { expect, test } from 'vitest';
import { periodAfter } from './year-of-report.ts';

test.each([
  ['2016-11-25', 'year-to-31-march', 0, '2017'],
  ['2017-03-31', 'year-to-31-march', 0, '2017'],
  ['2017-04-01', 'year-to-31-march', 0, '2018'],
  ['2017-04-01', 'at-31-march', -1, '2017'],
  ['2017-03-31', 'around-birthday', 1, '2018'],
  ['2017-09-30', 'at-30-september', 0, '2017'],
  ['2017-10-01', 'at-30-september', 0, '2018'],
  ['2017-10-01', 'year-to-30-september', 5, '2023'],
  ['2017-04-01', 'financial-year', 0, '2017-18'],
  ['2017-03-31', 'financial-year', 0, '2016-17'],
  ['2000-03-31', 'financial-year', 0, '1999-00'],
] as const)('periodAfter of a report of %s, %s, moved on by %d, is %s', (published, type, years, period) => {
  expect(periodAfter(published, type, years)).toBe(period);
});
