import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { trendFoot } from './foot.ts';
import { trendRows } from './rows.ts';
import { trendSeries } from './series.ts';

function foot(id: string, { intervals = false, bandNamed = true } = {}): string[] {
  const trend = trendRows(example, id);
  return trendFoot(trend, { series: trendSeries(trend), intervals, bandNamed });
}

describe('trendFoot', () => {
  test('trendFoot(trend, shown) gives missing years with their reason, breaks and the models of the neighbours', () => {
    expect(foot('agency-rate')).toEqual([
      '× No figure for Birmingham in 2024: unreliable.',
      'Hollow square, 2023: parts of that return do not fit together.',
      'Hollow points, before 2017: counted in another way.',
      'Neighbours: mean of ten similar councils, 2021 model to 2023, 2025 model after.',
    ]);
  });

  test('trendFoot(trend, shown) explains intervals and a band without words', () => {
    expect(foot('repeat-plans', { intervals: true, bandNamed: false })).toEqual([
      'Thin bars: 95% interval.',
      'Shaded: middle half of councils.',
      'Neighbours: mean of ten similar councils, 2021 model.',
    ]);
  });

  test('trendFoot(trend, shown) says nothing of a break that lies outside the years shown', () => {
    const trend = trendRows(example, 'agency-rate', { from: '2018', to: '2020' });
    expect(trendFoot(trend, { series: [], intervals: false, bandNamed: true })).toEqual([]);
  });
});
