import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { read } from '../drawing/read.ts';
import { picture } from '../figure/picture.ts';
import { chart } from '../registry.ts';
import { spreadDrawing, spreadFoot } from './drawing.ts';
import { spreadRows } from './rows.ts';

const drawn = (id: string, at?: string) => read(spreadDrawing(spreadRows(example, id, { at }), { size: 'wide' }).svg);
const outline = (root: Element, key: string) => root.querySelector(`[data-key=${key}]`)?.getAttribute('d') ?? '';

describe('spreadDrawing', () => {
  test.each(['narrow', 'wide'] as const)('spreadDrawing(rows, { size: %j }) is the one that was looked at', async (size) => {
    const { drawings, title, description, rules } = chart(example, 'repeat-plans-spread');
    await expect(`${picture(drawings[size], { title, description, rules }).replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
      `output/repeat-plans-spread-${size}.svg`,
    );
  });

  test('spreadDrawing(rows, options) keeps the build of its dots from year to year, so that each can move', () => {
    const build = (at: string) => outline(drawn('repeat-plans', at), 'councils').replace(/[\d.]+/g, '0');
    expect(build('2018')).toBe(build('2017'));
    expect(build('2018').split('M').length - 1).toBe(20);
  });

  test('spreadDrawing(rows, options) draws a diamond for each neighbour of the model that fits the year', () => {
    const diamonds = (id: string) => [2021, 2025].map((model) => outline(drawn(id), `neighbours-of-${model}`).split('M').length - 1);
    expect(diamonds('repeat-plans')).toEqual([10, 0]);
    expect(diamonds('agency-rate')).toEqual([0, 3]);
  });

  test('spreadDrawing(rows, { view }) draws only the places that the view shows', () => {
    const { svg } = spreadDrawing(spreadRows(example, 'repeat-plans'), { size: 'wide', view: { areas: ['birmingham', 'england'], staged: true } });
    const root = read(svg);
    expect([...root.querySelectorAll('path.line')].map((line) => line.getAttribute('data-key'))).toEqual(['birmingham', 'england', 'annotation']);
    expect(root.querySelectorAll('.band, .neighbour, .foot')).toHaveLength(0);
    expect(root.textContent).toContain('Repeat child protection plans: % of plans starting, the year to March 2019');
  });
});

describe('spreadFoot', () => {
  test('spreadFoot(rows) says what each mark stands for', () => {
    expect(spreadFoot(spreadRows(example, 'repeat-plans', { at: '2018' }))).toEqual([
      'One dot for each of 20 councils; shaded: the middle half.',
      'Diamonds: the ten statistical neighbours of the 2021 model; the dashed line is their mean.',
      'Thin bar: 95% interval.',
    ]);
  });

  test('spreadFoot(rows) says why Birmingham has no figure', () => {
    expect(spreadFoot(spreadRows(example, 'agency-rate', { at: '2024' }))[0]).toBe('No figure for Birmingham: unreliable.');
  });
});
