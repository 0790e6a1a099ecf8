import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { read } from '../drawing/read.ts';
import { chart } from '../registry.ts';
import type { ChartView } from '../view.ts';

const dataset = loadDataset();

function drawn(id: string, view: ChartView = {}) {
  const { drawings, foot } = chart(dataset, id, view);
  const root = read(drawings.wide.svg);
  const strokes = [...root.querySelectorAll('.happening')].length;
  return { strokes, words: [...root.querySelectorAll('text')].filter((text) => text.textContent === 'Pandemic').length, foot: foot.join(' ') };
}

describe('pandemicMark', () => {
  test('pandemicMark(frame) marks the year on a trend that it touched, and says what the stroke is', () => {
    const { strokes, words, foot } = drawn('referrals-rate');
    expect([strokes, words]).toEqual([1, 1]);
    expect(foot).toContain('Thick stroke on the axis: the year of the pandemic, April 2020 to March 2021.');
  });

  test('pandemicMark(frame) keeps off other trends and other years', () => {
    expect(drawn('repeat-plans')).toMatchObject({ strokes: 0, words: 0 });
    expect(drawn('referrals-rate', { to: '2020' })).toMatchObject({ strokes: 0, words: 0 });
  });

  test('pandemicWord(frame) is left out where a line runs', () => {
    expect(drawn('three-or-more-placements')).toMatchObject({ strokes: 1, words: 0 });
  });
});
