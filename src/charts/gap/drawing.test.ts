import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { read } from '../drawing/read.ts';
import { picture } from '../figure/picture.ts';
import { chart } from '../registry.ts';
import { gapDrawing, gapFoot } from './drawing.ts';
import { gapRows } from './rows.ts';

const drawn = (id: string, view = {}) => read(gapDrawing(gapRows(example, id, view), { size: 'wide', view, whole: gapRows(example, id) }).svg);
const keys = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map((element) => element.getAttribute('data-key'));

describe('gapDrawing', () => {
  test.each(['narrow', 'wide'] as const)('gapDrawing(gap, { size: %j }) is the one that was looked at', async (size) => {
    const { drawings, title, description, rules } = chart(example, 'agency-rate-gap');
    await expect(`${picture(drawings[size], { title, description, rules }).replace(/></g, '>\n<')}\n`).toMatchFileSnapshot(
      `output/agency-rate-gap-${size}.svg`,
    );
  });

  test('gapDrawing(gap, options) draws Birmingham and England alone, with the keys of the trend', () => {
    expect(keys(drawn('repeat-plans'), 'path.line:not(.leader)')).toEqual(['england', 'birmingham']);
  });

  test('gapDrawing(gap, options) fills neither across a break nor across a missing year', () => {
    expect(drawn('agency-rate').querySelectorAll('path.band')).toHaveLength(3);
  });

  test('gapDrawing(gap, options) has a stroke for each year with both, heavier in the two that are compared', () => {
    const root = drawn('agency-rate');
    expect(keys(root, '.rung.compared line, line.rung.compared')).toEqual(['gap-2017', 'gap-2025']);
    expect(keys(root, '.rung line, line.rung')).toHaveLength(9);
  });

  test('gapDrawing(gap, options) draws a bar for each part, from no change to the left or right', () => {
    const bars = [...drawn('agency-rate').querySelectorAll('.bar')].map((bar) => [bar.getAttribute('data-key'), Number(bar.getAttribute('x'))] as const);
    expect(bars.map(([key]) => key)).toEqual(['bar-birmingham', 'bar-england', 'bar-both']);
    const [birmingham = 0, england = 0, both = 0] = bars.map(([, x]) => x);
    expect([birmingham < both, both < england]).toEqual([true, true]);
  });

  test('gapDrawing(gap, { view }) is about as high as a trend in a story, and leaves the bar of the gap itself to its lines', () => {
    const height = (id: string, size: 'narrow' | 'wide') =>
      Number(
        read(chart(example, id, { staged: true }).drawings[size].svg)
          .getAttribute('viewBox')
          ?.split(' ')[3],
      );
    for (const size of ['narrow', 'wide'] as const) expect(height('repeat-plans-gap', size)).toBeLessThan(1.15 * height('repeat-plans', size));
    expect(keys(read(chart(example, 'repeat-plans-gap', { staged: true }).drawings.narrow.svg), '.bar')).toEqual(['bar-birmingham', 'bar-england']);
  });

  test('gapDrawing(gap, { view }) keeps the build of its lines when years are left out', () => {
    const build = (view = {}) =>
      drawn('repeat-plans', view)
        .querySelector('[data-key=england]')
        ?.getAttribute('d')
        ?.replace(/[\d.]+/g, '0');
    expect(build({ from: '2017' })).toBe(build());
  });
});

describe('gapFoot', () => {
  test('gapFoot(gap) says what shade, strokes and bars mean, and why a year is missing', () => {
    expect(gapFoot(gapRows(example, 'agency-rate'))).toEqual([
      'Shaded: the gap; heavy strokes: the years compared.',
      'A bar to the right moves Birmingham up beside England, one to the left moves it down.',
      '× No figure for Birmingham in 2024: unreliable.',
      'Hollow square, 2023: parts of that return do not fit together.',
      'Hollow points, before 2017: counted in another way.',
    ]);
  });
});
