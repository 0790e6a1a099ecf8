import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { trendRows } from './rows.ts';
import { lastPoint, trendBand, trendSeries } from './series.ts';

const agency = trendSeries(trendRows(example, 'agency-rate'));
const pieces = (key: string) => agency.find((series) => series.key === key)?.pieces.map((piece) => piece.map((point) => point.period).join(' '));

describe('trendSeries', () => {
  test('trendSeries(trend) ends a piece at a break and at a missing year', () => {
    expect(pieces('birmingham')).toEqual(['2016', '2017 2018 2019 2020 2021 2022 2023', '2025']);
    expect(pieces('england')).toEqual(['2016', '2017 2018 2019 2020 2021 2022 2023 2024 2025']);
  });

  test('trendSeries(trend) shows neighbours by the 2021 model to 2023 and by the 2025 model after, never joined', () => {
    expect(pieces('neighbours-2021')).toEqual(['2016', '2017 2018 2019 2020 2021 2022 2023']);
    expect(pieces('neighbours-2025')).toEqual(['2024 2025']);
  });

  test('trendSeries(trend) leaves out a series without a figure', () => {
    expect(trendSeries(trendRows(example, 'spend-per-child')).map((series) => series.key)).toEqual(['median', 'england', 'birmingham']);
  });

  test('lastPoint(series) is the last figure there is', () => {
    const birmingham = agency.find((series) => series.key === 'birmingham');
    expect(birmingham && lastPoint(birmingham)).toEqual({ period: '2025', place: 2025, value: 12.4, basis: 1 });
  });
});

describe('trendBand', () => {
  test('trendBand(trend) has both quartiles of every period, in pieces', () => {
    const bands = trendBand(trendRows(example, 'agency-rate'));
    expect(bands.map(({ lower, upper }) => [lower.length, upper.length])).toEqual([
      [1, 1],
      [9, 9],
    ]);
  });
});
