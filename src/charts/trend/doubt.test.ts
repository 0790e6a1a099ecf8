import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { doubtfulPeriods, writeDoubt, writeDoubtMark } from './doubt.ts';
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

test('writeDoubt gives each reason once where there are several', () => {
  const trend = trendRows(dataset, 'agency-rate');
  const also = { flag: 'doubtful' as const, areas: [], from: '2024', to: '2025', why: 'one of another kind' };
  const doubted = { ...trend, indicator: { ...trend.indicator, flags: [...trend.indicator.flags, also] } };
  expect(writeDoubt(doubted)).toBe('Birmingham’s figures for 2023 and 2025 are in doubt: parts of that return do not fit together and one of another kind');
});

test('each doubt about a figure of Birmingham stands in the caveats of its indicator too', () => {
  const doubts = dataset.indicators.flatMap(({ flags, caveats }) =>
    flags.filter(({ flag, areas }) => flag === 'doubtful' && areas.includes('E08000025')).map((doubt) => ({ doubt, caveats })),
  );
  expect(doubts).toHaveLength(3);
  for (const { doubt, caveats } of doubts)
    expect(caveats.filter(({ text, from, to }) => text.includes('Birmingham') && from === doubt.from && to === doubt.to)).toHaveLength(1);
});
