import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { claimsAbout, pagesAbout } from './indicator-uses.ts';

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
