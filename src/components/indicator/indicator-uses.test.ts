import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { claimsAbout, indicatorCharts, pagesAbout } from './indicator-uses.ts';

const page = (path: string, indicators: string[], charts: string[] = []) => ({
  path,
  title: path,
  figures: indicators.map((indicator) => ({ indicator })),
  charts,
});

test('pagesAbout gives the pages with a figure or any chart of an indicator', () => {
  const pages = [page('stories/a/', ['repeat-plans']), page('stories/b/', [], ['repeat-plans-gap']), page('concerns/c/', ['agency-rate'], ['agency-rate'])];
  expect(pagesAbout(example, pages, 'repeat-plans').map(({ path }) => path)).toEqual(['stories/a/', 'stories/b/']);
  expect(pagesAbout(example, pages, 'plans-in-force-rate')).toEqual([]);
});

test('claimsAbout gives the claims that an indicator tests', () => {
  expect(claimsAbout(example, 'repeat-plans').map(({ id }) => id)).toContain('mv3-repeat-plans');
  expect(claimsAbout(example, 'agency-rate')).toEqual([]);
});

test.each([
  ['repeat-plans', ['repeat-plans', 'repeat-plans-spread', 'repeat-plans-gap']],
  ['plan-ended-case-closed', ['plan-ended-case-closed']],
  ['spend-per-child', ['spend-per-child', 'spend-per-child-gap']],
])('indicatorCharts of %s are %j', (id, ids) => {
  expect(indicatorCharts(example, id).map((chart) => chart.id)).toEqual(ids);
});
