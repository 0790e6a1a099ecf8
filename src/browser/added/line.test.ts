import { describe, expect, test } from 'vitest';
import type { Scales } from '../../charts/drawing/scales.ts';
import { addedLine } from './line.ts';

const scales: Scales = {
  periods: [
    ['2016', 100],
    ['2017', 200],
    ['2018', 300],
    ['2019', 400],
  ],
  at: null,
  values: [
    ['0', 200],
    ['20', 0],
  ],
  frame: { left: 90, top: 0, right: 410, bottom: 200 },
};

const figures = (...values: (number | null)[]) => values.map((value, index) => ({ period: String(2016 + index), value }));

describe('addedLine', () => {
  test.each([
    ['joins figures of years that follow each other', figures(5, 10, 15, 10), [], 'M100,150L200,100L300,50L400,100'],
    ['leaves a gap for a missing year', figures(5, 10, null, 10), [], 'M100,150L200,100'],
    ['does not join what a break parts', figures(5, 10, 15, 10), ['2018'], 'M100,150L200,100M300,50L400,100'],
    ['is cut off where it leaves the scale, and goes on where it comes back', figures(10, 30, 10, 10), [], 'M100,100L150,0M250,0L300,100L400,100'],
    ['is not drawn where it lies beyond the scale', figures(30, 40, 30, 35), [], ''],
  ])('addedLine(scales, figures, breaks) %s', (_, rows, breaks, path) => {
    expect(addedLine(scales, rows, breaks)?.path).toBe(path);
  });

  test('addedLine(scales, figures, breaks) has a point for each figure, on the edge where it lies beyond the scale', () => {
    expect(addedLine(scales, figures(5, null, 30, -2), [])?.points).toEqual([
      { period: '2016', value: 5, at: [100, 150], beyond: null },
      { period: '2018', value: 30, at: [300, 0], beyond: 'above' },
      { period: '2019', value: -2, at: [400, 200], beyond: 'below' },
    ]);
  });

  test('addedLine(scales, figures, breaks) leaves out years that are not drawn', () => {
    const rows = [{ period: '2013', value: 4 }, ...figures(5)];
    expect(addedLine(scales, rows, [])?.points.map(({ period }) => period)).toEqual(['2016']);
  });

  test('addedLine(scales, figures, breaks) is null where there is no figure in the years drawn', () => {
    expect(addedLine(scales, [{ period: '2013', value: 4 }, ...figures(null)], [])).toBeNull();
  });
});
