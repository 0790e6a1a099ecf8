import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { trendRows } from './rows.ts';
import { takeaway, trendHeadline } from './takeaway.ts';
import { turningPoint } from './turning-point.ts';

const dataset = loadDataset();
const of = (id: string, to: string | null = null) => trendRows(dataset, id, { to });

describe('turningPoint', () => {
  test('turningPoint is the highest figure where the rise and the fall are each beyond chance', () => {
    expect(turningPoint(of('plan-reviews-in-time'))?.at.period).toBe('2020');
  });

  test('turningPoint is null while there has been a rise alone', () => {
    expect(turningPoint(of('plan-reviews-in-time', '2020'))).toBeNull();
  });

  test.each(dataset.indicators.map(({ id }) => id))('turningPoint of %s is told by its takeaway and its headline, in twelve words at most', (id) => {
    const trend = of(id);
    const turn = turningPoint(trend);
    const headline = trendHeadline(trend);
    expect(headline.split(/\s+/).length).toBeLessThanOrEqual(12);
    if (turn === null) return;
    expect(takeaway(trend)).toContain(`in ${turn.at.period}`);
    expect(headline).toContain(`in ${turn.at.period}`);
  });
});

test('trendHeadline tells a rise and a fall', () => {
  expect(trendHeadline(of('plan-reviews-in-time'))).toBe('Up to 93.0% in 2020, back to 73.7%; England 90.6%');
});
