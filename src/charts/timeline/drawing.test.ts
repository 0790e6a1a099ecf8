import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { read } from '../drawing/read.ts';
import { picture } from '../figure/picture.ts';
import { chart } from '../registry.ts';
import { precisionOf, timelineRows } from './rows.ts';

const dataset = loadDataset();
const drawn = chart(dataset, 'timeline');
const root = read(drawn.drawings.wide.svg);
const keys = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.getAttribute('data-key')).sort();

describe('timelineDrawing', () => {
  test.each(['narrow', 'wide'] as const)('timelineDrawing(rows, { size: %j }) is the one that was looked at', async (size) => {
    const { drawings, title, description, rules } = drawn;
    await expect(`${picture(drawings[size], { title, description, rules }).replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(`output/timeline-${size}.svg`);
  });

  test('timelineDrawing(rows, options) has a dot for every event, hollow where the day is not known', () => {
    const rows = timelineRows(dataset);
    const ids = (exact: boolean) =>
      rows
        .filter((row) => (precisionOf(row) === 'day') === exact)
        .map((row) => row.event.id)
        .sort();
    expect(keys('.happening.vague circle, circle.happening.vague')).toEqual(ids(false));
    expect(keys('.happening:not(.vague) circle, circle.happening:not(.vague)')).toEqual(ids(true));
  });

  test('timelineDrawing(rows, options) draws a bar over a year of which no more is known', () => {
    expect(root.querySelectorAll('rect.happening, .happening rect')).toHaveLength(1);
  });

  test('timelineDrawing(rows, { view }) keeps to the years of the view', () => {
    const some = chart(dataset, 'timeline', { from: '2017', to: '2018' });
    expect(some.table.rows.map(({ key }) => key)).toContain('monitoring-visit-3');
    expect(read(some.drawings.narrow.svg).textContent).not.toContain('2016');
    expect(() => chart(dataset, 'timeline', { from: '1999', to: '2001' })).toThrow('no event from 1999 to 2001: expected years in which something happened');
  });
});

describe('timelineChart', () => {
  test('timelineChart(dataset, id) says in its table how precisely each date is known', () => {
    expect(drawn.table.rows.find((row) => row.key === 'monitoring-visit-3')?.cells).toEqual([
      '12 and 13 December 2017',
      'Monitoring visit',
      'Third visit: child protection plans end too early',
      'day',
    ]);
  });
});
