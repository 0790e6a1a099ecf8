import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { storyList } from './story-list.ts';
import { storyProps } from './story-props.ts';

const data = { title: 'A story', summary: 'One sentence.', claims: ['mv3-repeat-plans'], charts: ['repeat-plans'] };

test('storyProps gives the claims tested, the charts to embed and the data of every chart that is shown', () => {
  const props = storyProps(
    example,
    { data },
    {
      words: 900,
      charts: ['repeat-plans', 'agency-rate'],
      cited: [{ source: 'ofsted-letter-2018-01-19', at: 'Findings, para 8' }],
      steps: [
        { narrow: 310, wide: 340, asks: false },
        { narrow: 331, wide: 320, asks: false },
      ],
    },
  );
  expect(props.claims.map(({ id }) => id)).toEqual(['mv3-repeat-plans']);
  expect(props.charts.map(({ id }) => id)).toEqual(['repeat-plans']);
  expect(props.drawn?.id).toBe('repeat-plans');
  expect(props.indicators.map(({ id }) => id)).toEqual(['repeat-plans', 'agency-rate']);
  expect(props.details).toMatch(/^<div class="chart" id="chart-repeat-plans"><h3 class="chart-title">Repeat child protection plans<\/h3><p class="caution">/);
  expect(props.room).toBe('scrolly-story{--steps:2;--narrow:331;--wide:340}');
  expect(props.sources.map(({ id }) => id)).toEqual(['ofsted-letter-2018-01-19']);
});

test('storyList puts stories in their order', () => {
  expect(storyList([{ data: { order: 2 } }, { data: { order: 1 } }])).toEqual([{ data: { order: 1 } }, { data: { order: 2 } }]);
});
