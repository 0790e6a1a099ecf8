import { describe, expect, test } from 'vitest';
import { levels } from '../../dataset/grade.ts';
import { loadDataset } from '../../dataset/load.ts';
import { read } from '../drawing/read.ts';
import { picture } from '../figure/picture.ts';
import { chart } from '../registry.ts';
import { gradeShape } from './shape.ts';

const drawn = chart(loadDataset(), 'judgements');
const root = read(drawn.drawings.wide.svg);

describe('judgementsDrawing', () => {
  test.each(['narrow', 'wide'] as const)('judgementsDrawing(rows, { size: %j }) is the one that was looked at', async (size) => {
    const { drawings, title, description, rules } = drawn;
    await expect(`${picture(drawings[size], { title, description, rules }).replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(`output/judgements-${size}.svg`);
  });

  test('judgementsDrawing(rows, options) fills the bar of Birmingham’s grade in each column', () => {
    const own = [...root.querySelectorAll('.bar.birmingham rect, rect.bar.birmingham')].map((bar) => bar.getAttribute('data-key'));
    expect(own.sort()).toEqual([
      'good-2023-04-18',
      'good-2025-03-31',
      'inadequate-2010-07-16',
      'inadequate-2012-10-19',
      'inadequate-2014-05-23',
      'inadequate-2016-11-25',
      'requires-improvement-2019-01-17',
    ]);
  });

  test('judgementsDrawing(rows, options) marks the three changes of framework in every row', () => {
    const lines = [...root.querySelectorAll('.event line')].map((line) => line.getAttribute('x1'));
    expect([new Set(lines).size, lines.length]).toEqual([3, 15]);
  });

  test('judgementsDrawing(rows, { view }) leaves out columns', () => {
    const some = read(chart(loadDataset(), 'judgements', { from: '2014', to: '2016' }).drawings.wide.svg);
    expect(some.querySelectorAll('.grade.birmingham')).toHaveLength(2);
    expect(() => chart(loadDataset(), 'judgements', { from: '2011', to: '2011' })).toThrow(
      'no grade from 2011 to 2011: expected years with a report on Birmingham',
    );
  });
});

describe('gradeShape', () => {
  test('gradeShape(level, point) differs for each grade', () => {
    expect(new Set(levels.map((level) => gradeShape(level, [0, 0]))).size).toBe(4);
  });
});

describe('judgementsChart', () => {
  test('judgementsChart(dataset, id) has a row for each report with its framework', () => {
    expect(drawn.table.rows.map(({ cells }) => cells)).toContainEqual([
      '25 November 2016',
      'Inadequate',
      'Single inspection framework (SIF), re-inspection',
      '2',
      '47',
      '77',
      '26',
      '22',
      '152',
    ]);
  });
});
