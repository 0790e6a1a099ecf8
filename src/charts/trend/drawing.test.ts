import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { read } from '../drawing/read.ts';
import { trendDrawing } from './drawing.ts';
import { chartEvents } from './events.ts';
import { trendRows } from './rows.ts';

function drawn(id: string, range = {}): ParentNode {
  return read(trendDrawing(trendRows(example, id, range), { size: 'wide', events: chartEvents(example) }).svg);
}

const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);
const keys = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((element) => element.getAttribute('data-key'));

describe('trendDrawing', () => {
  test('trendDrawing(trend, options) draws five series with their keys, Birmingham last', () => {
    expect(keys(drawn('agency-rate'), 'path.line[data-key]')).toEqual(['neighbours-2021', 'neighbours-2025', 'median', 'england', 'birmingham']);
  });

  test('trendDrawing(trend, options) joins neither side of a break nor of a missing year', () => {
    const path = drawn('agency-rate').querySelector('[data-key=birmingham]')?.getAttribute('d') ?? '';
    expect(
      path
        .split('M')
        .slice(1)
        .map((piece) => piece.split('L').length),
    ).toEqual([1, 7, 1]);
  });

  test('trendDrawing(trend, options) keeps points of an older basis hollow, a figure in doubt a hollow square, and marks the missing year on the axis', () => {
    const root = drawn('agency-rate');
    expect(keys(root, '.older')).toEqual(['birmingham-2016', 'birmingham-2023']);
    expect(root.querySelectorAll('path.older, .older path')).toHaveLength(1);
    expect(root.querySelectorAll('.point circle, circle.point:not(.older)')).toHaveLength(7);
    expect(root.querySelectorAll('.missing')).toHaveLength(1);
    expect(texts(root, '.foot text, text.foot').join(' ')).toContain('× No figure for Birmingham in 2024: unreliable.');
  });

  test('trendDrawing(trend, options) names lines at their ends with the last value', () => {
    const root = drawn('plans-in-force-rate');
    expect(texts(root, 'text.birmingham, text.england, text.median')).toEqual(['Middle council 49.2', 'England 44.5', 'Birmingham 44.2']);
  });

  test('trendDrawing(trend, options) draws an interval for each count and none where there is no count', () => {
    expect(drawn('repeat-plans').querySelectorAll('.interval line')).toHaveLength(4);
    expect(drawn('agency-rate').querySelectorAll('.interval line, line.interval')).toHaveLength(0);
  });

  test('trendDrawing(trend, options) marks the events that lie within its years', () => {
    expect(texts(drawn('repeat-plans'), '.events text')).toEqual(['Inadequate', 'Visit 3']);
    expect(texts(drawn('repeat-plans', { from: '2017' }), '.events text, text.events')).toEqual(['Visit 3']);
  });
});
