import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { indicatorValues } from '../records/indicator-json.ts';
import { councilFigures, embedArea } from './embed-area.ts';

const figures = councilFigures(example);
const leeds = JSON.parse(figures.get('leeds') ?? '');

test('councilFigures(dataset) has every council, with the figures that its indicators have', () => {
  expect([...figures.keys()]).toEqual(example.areas.filter(({ kind }) => kind === 'authority').map(({ slug }) => slug));
  const { periods, areas } = indicatorValues(example, 'repeat-plans');
  expect(leeds).toMatchObject({ slug: 'leeds', name: 'Leeds' });
  expect(leeds.figures['repeat-plans']).toMatchObject({ periods, values: areas.find(({ slug }) => slug === 'leeds')?.values });
});

test('councilFigures(dataset) tells the place of a council among the dots of a spread, by its code', () => {
  const councils = indicatorValues(example, 'plan-ended-case-closed').areas.filter(({ kind, values }) => kind === 'authority' && values[0] !== null);
  const codes = councils.filter(({ slug }) => slug !== 'birmingham').map(({ code }) => code);
  expect(leeds.figures['plan-ended-case-closed'].dot).toBe(codes.sort().indexOf('E08000035'));
});

test('embedArea(figures) is a script that starts with the figures', () => {
  expect(embedArea('{"slug":"leeds"}', 'add()')).toBe('const council={"slug":"leeds"};add()');
});
