import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { codebook, downloadRows, overview } from './data-overview.ts';

test('overview counts figures, those that are missing, and councils; councils that report together are no council more', () => {
  expect(Object.fromEntries(overview(example).map(({ label, text }) => [label, text]))).toMatchObject({
    Figures: '352',
    'Of them missing, with a reason': '4',
    'Councils, past and present': '21',
  });
});

test('downloadRows leaves the files of one indicator to its own list, and gives sizes', () => {
  const files = [
    { path: 'observations.csv', type: 'text/csv', limit: 1, about: 'All', body: 'x'.repeat(5_400_000) },
    { path: 'indicators/a.csv', type: 'text/csv', limit: 1, about: 'One', body: 'x' },
    { path: 'areas.csv', type: 'text/csv', limit: 1, about: 'Areas', body: '£'.repeat(1000) },
  ];
  expect(downloadRows(files)).toEqual([
    { path: 'observations.csv', about: 'All', size: '5.4 MB' },
    { path: 'areas.csv', about: 'Areas', size: '2 kB' },
  ]);
});

test('codebook explains every column and every status', () => {
  const { columns, statuses } = codebook();
  expect(columns.map(({ name }) => name).join()).toBe(
    'indicator,area_code,area_name,area_kind,period,value,numerator,denominator,lower_95,upper_95,status,symbol,year,period_start,period_end,la_number,unit,flag,note,region_code',
  );
  expect(statuses).toContainEqual({ name: 'suppressed', meaning: 'The figure is not published, because the numbers are small.' });
});
