import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Dataset } from '../../dataset/query.ts';
import { gapRows, hasGap } from './rows.ts';
import { gapDescription, gapTakeaway } from './words.ts';

/** The spending of the example, with other figures: Birmingham and England in the first and the last year. */
function spending(values: readonly [number, number, number, number]): Dataset {
  const cells = [
    ['E08000025', '2016-17', values[0]],
    ['E08000025', '2024-25', values[2]],
    ['E92000001', '2016-17', values[1]],
    ['E92000001', '2024-25', values[3]],
  ] as const;
  const rows = cells.map(([area, period, value]) => ({ area, period, value, numerator: null, denominator: null, status: null, symbol: null }));
  return { ...example, observations: new Map([...example.observations, ['spend-per-child', rows]]) };
}

describe('gapRows', () => {
  test('gapRows(dataset, id) does not cross a break', () => {
    const { span, parts } = gapRows(example, 'agency-rate');
    expect([span.from.period, span.to.period]).toEqual(['2017', '2025']);
    expect(parts).toEqual({ from: 1, to: -0.6, change: -1.6, birmingham: -4.4, england: 2.8 });
  });

  test('gapRows(dataset, id, range) says when no two periods can be compared', () => {
    expect(() => gapRows(example, 'agency-rate', { to: '2017' })).toThrow(
      'no gap of agency-rate: expected two periods without a break between them, with a figure for Birmingham and England',
    );
    expect(hasGap(example, 'plan-ended-case-closed')).toBe(false);
  });
});

describe('gapTakeaway', () => {
  test('gapTakeaway(gap) says what chance could do', () => {
    expect(gapTakeaway(gapRows(example, 'repeat-plans'))).toBe(
      'Birmingham was 2.9 points above England in the year to March 2016 and 1.5 points above, no clear difference, in the year to March 2019. ' +
        'The gap narrowed by 1.4 points: England’s rise alone would have made that 2.9 points, and Birmingham’s own rise took back 1.5 points. ' +
        'Birmingham’s own change is within what chance alone could do.',
    );
  });

  test.each([
    [
      [100, 80, 110, 100],
      'By our estimate Birmingham was £20 above England in 2016–17 and £10 above in 2024–25. The gap narrowed by £10: England’s rise alone would have made that £20, and Birmingham’s own rise took back £10.',
    ],
    [
      [100, 80, 95, 85],
      'By our estimate Birmingham was £20 above England in 2016–17 and £10 above in 2024–25. The gap narrowed by £10: Birmingham’s own fall made £5 of that and England’s rise made £5.',
    ],
    [
      [80, 100, 70, 110],
      'By our estimate Birmingham was £20 below England in 2016–17 and £40 below in 2024–25. The gap widened by £20: Birmingham’s own fall made £10 of that and England’s rise made £10.',
    ],
    [
      [100, 80, 70, 90],
      'By our estimate Birmingham was £20 above England in 2016–17 and £20 below in 2024–25. The gap turned over, moving by £40: Birmingham’s own fall made £30 of that and England’s rise made £10.',
    ],
    [
      [100, 80, 100, 90],
      'By our estimate Birmingham was £20 above England in 2016–17 and £10 above in 2024–25. The gap narrowed by £10: all of that was England’s rise, and Birmingham did not change.',
    ],
    [
      [100, 80, 90, 80],
      'By our estimate Birmingham was £20 above England in 2016–17 and £10 above in 2024–25. The gap narrowed by £10: all of that was Birmingham’s own fall, and England did not change.',
    ],
    [
      [100, 80, 80, 80],
      'By our estimate Birmingham was £20 above England in 2016–17 and level with it in 2024–25. The gap closed, moving by £20: all of that was Birmingham’s own fall, and England did not change.',
    ],
    [
      [80, 80, 90, 70],
      'By our estimate Birmingham was level with England in 2016–17 and £20 above in 2024–25. The gap opened by £20: Birmingham’s own rise made £10 of that and England’s fall made £10.',
    ],
    [
      [100, 80, 110, 90],
      'By our estimate Birmingham was £20 above England in 2016–17 and £20 above in 2024–25. The gap is as wide as it was: both rose alike.',
    ],
    [[100, 80, 100, 80], 'By our estimate Birmingham was £20 above England in 2016–17 and £20 above in 2024–25. Neither has changed.'],
  ] as const)('gapTakeaway(gap) of %j', (values, text) => {
    expect(gapTakeaway(gapRows(spending(values), 'spend-per-child'))).toBe(text);
  });

  test('gapTakeaway(gap) names no cause and passes no judgement', () => {
    for (const id of ['repeat-plans', 'agency-rate', 'plans-in-force-rate'])
      expect(gapTakeaway(gapRows(example, id))).not.toMatch(/because of|due to|improv|wors|better|fail|good/i);
  });
});

describe('gapDescription', () => {
  test('gapDescription(gap) tells both lines, the widest gap and the bars', () => {
    expect(gapDescription(gapRows(example, 'plans-in-force-rate')).join(' ').split('. ')).toEqual([
      'Line chart of Children on a child protection plan, 2016 to 2019',
      'Birmingham went from 29.6 per 10,000 in 2016 to 44.2 in 2019',
      'England went from 43.4 per 10,000 in 2016 to 44.5 in 2019, highest at 45.9 in 2018',
      'The space between the two lines is filled',
      'It is widest in 2016, with Birmingham 13.8 per 10,000 below England',
      'Bars below show what moved the gap: Birmingham’s part +14.6 per 10,000, England’s part −1.1 per 10,000, together +13.5 per 10,000.',
    ]);
  });

  test('gapDescription(gap) says when the two never part', () => {
    expect(gapDescription(gapRows(spending([80, 80, 90, 90]), 'spend-per-child')).join(' ')).toContain('They never part.');
  });
});
