import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { read } from '../drawing/read.ts';
import { chart } from '../registry.ts';
import type { ChartView } from '../view.ts';

const drawn = (id: string, view: ChartView) => read(chart(example, id, { staged: true, ...view }).drawings.wide.svg);
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);
const pathOf = (root: ParentNode, key: string) => root.querySelector(`path[data-key=${key}]`)?.getAttribute('d') ?? '';
const build = (path: string) => path.replace(/[\d.,-]+/g, '');

describe('trendChart', () => {
  test('trendChart(dataset, id, { areas }) draws, describes and explains only what is shown', () => {
    const { description, foot, drawings } = chart(example, 'repeat-plans', { areas: ['birmingham', 'england'] });
    expect([...read(drawings.wide.svg).querySelectorAll('path[data-key]')].map((path) => path.getAttribute('data-key'))).toEqual(['england', 'birmingham']);
    expect(description.join(' ')).toBe(
      'Line chart of Repeat child protection plans, 2016 to 2019. Birmingham went from 20.8% in 2016 to 22.3% in 2019, highest at 24.0% in 2018. England went from 17.9% in 2016 to 20.8% in 2019.',
    );
    expect(foot).toEqual(['Thin bars: 95% interval.']);
  });

  test('trendChart(dataset, id, { highlight }) rings Birmingham and England and says how the one stands to the other', () => {
    const root = drawn('repeat-plans', { areas: ['birmingham', 'england'], highlight: '2018' });
    expect([...root.querySelectorAll('.ring')].map((ring) => ring.getAttribute('data-key'))).toEqual(['ring-birmingham', 'ring-england']);
    expect(texts(root, 'text[data-key^=annotation]').join(' ')).toBe('24.0% in 2018, above England’s 20.2%');
    expect(chart(example, 'repeat-plans', { highlight: '2018' }).description.join(' ')).toMatch(
      /Ringed: in the year to March 2018 Birmingham had 24\.0% and England had 20\.2%\.$/,
    );
  });

  test('trendChart(dataset, id, { highlight }) says what chance allows', () => {
    const root = drawn('repeat-plans', { highlight: '2019' });
    expect(root.querySelectorAll('.ring')).toHaveLength(2);
    expect(texts(root, '[data-key^=annotation]').join(' ')).toBe('22.3% in 2019, not clearly different from England’s 20.8%');
  });

  test('trendChart(dataset, id, { highlight }) leaves room above a ring on the highest figure', () => {
    const { drawings } = chart(loadDataset(), 'care-leavers-not-in-touch', { to: '2018', areas: ['birmingham', 'england'], highlight: '2017', staged: true });
    const root = read(drawings.wide.svg);
    const rings = [...root.querySelectorAll('.ring')].map((ring) => Number(ring.getAttribute('cy')) - Number(ring.getAttribute('r')));
    const rules = [...root.querySelectorAll('.rules line, line.rules')].map((rule) => Number(rule.getAttribute('y1')));
    expect(Math.min(...rings)).toBeGreaterThan(Math.min(...rules) - 6);
  });

  test('trendChart(dataset, id, { until }) stops the lines and keeps the axis', () => {
    const [whole, part] = [drawn('repeat-plans', {}), drawn('repeat-plans', { until: '2017' })];
    expect(texts(part, '.axis text')).toEqual(texts(whole, '.axis text'));
    expect(part.querySelectorAll('[data-key^=birmingham-20]')).toHaveLength(2);
    expect(chart(example, 'repeat-plans', { until: '2017' }).description[0]).toContain('2016 to 2017');
  });

  test('trendChart(dataset, id, { from }) draws nothing of a piece that lies wholly before', () => {
    const piece = pathOf(drawn('agency-rate', { from: '2018', to: '2021' }), 'england').split('M')[1] ?? '';
    const places = [...piece.matchAll(/([\d.]+),/g)].map(([, x]) => x);
    expect(new Set(places).size).toBe(1);
  });

  test('trendChart(dataset, id, { from, to }) gives every line the build it has over all years', () => {
    const [whole, part] = [drawn('agency-rate', {}), drawn('agency-rate', { from: '2018', to: '2021' })];
    for (const key of ['birmingham', 'england', 'median']) expect(build(pathOf(part, key))).toBe(build(pathOf(whole, key)));
    expect(part.querySelectorAll('.point circle, circle.point')).toHaveLength(4);
  });

  test('trendChart(dataset, id, { staged }) puts the title into the drawing and leaves its foot to the page', () => {
    const root = drawn('agency-rate', {});
    expect(texts(root, '.axis text')[0]).toBe('Agency social workers: % of full-time equivalents, at 30 September');
    expect(texts(root, '.foot text, text.foot')).toEqual([]);
    expect(chart(example, 'agency-rate', { staged: true }).foot).toContain('× No figure for Birmingham in 2024: unreliable.');
  });
});
