import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { doubtfulPeriods, doubts, writeDoubt, writeDoubtMark } from './doubt.ts';
import { trendRows } from './rows.ts';

const dataset = loadDataset();

test('writeDoubt names the figures of Birmingham that are in doubt, within the years shown', () => {
  expect(writeDoubt(trendRows(dataset, 'agency-rate'))).toBe('Birmingham’s figure for 2023 is in doubt: parts of that return do not fit together');
  expect(writeDoubt(trendRows(dataset, 'vacancy-rate'))).toBe(
    'Birmingham’s figures for 2023 and 2024 are in doubt: the very same number of posts stands in both',
  );
  expect(writeDoubtMark(trendRows(dataset, 'vacancy-rate'))).toBe('Hollow squares, 2023 and 2024: the very same number of posts stands in both');
  expect(writeDoubt(trendRows(dataset, 'agency-rate', { to: '2022' }))).toBe(null);
  expect(doubtfulPeriods(trendRows(dataset, 'caseload'))).toEqual([]);
});

test.each(Object.entries(doubts))('the doubt about %s stands in its caveats too', (id, { periods }) => {
  const { caveats } = trendRows(dataset, id).indicator;
  const about = caveats.filter(({ text, from }) => text.includes('Birmingham') && from === periods[0]);
  expect(about.map(({ to }) => to)).toEqual([periods.at(-1)]);
});
