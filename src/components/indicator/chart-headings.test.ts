import { expect, test } from 'vitest';
import { chart, pageCharts } from '../../charts/registry.ts';
import { loadDataset } from '../../dataset/load.ts';
import { headedAtHome } from './chart-headings.ts';

const dataset = loadDataset();
const headed = dataset.indicators.flatMap(({ id, title }) =>
  pageCharts(dataset, id).map((found) => [found.id, title, headedAtHome(dataset, found).title] as const),
);

test.each(headed)('the heading of %s says what was found, in twelve words at most', (_, title, heading) => {
  expect(heading.split(' ').length, heading).toBeLessThanOrEqual(12);
  expect(heading).not.toBe(title);
  expect(heading).toMatch(/\d|no clear change|highest|lowest|No figure/);
});

test('headings tell one shape from another', () => {
  const titles = ['repeat-plans', 'repeat-plans-spread', 'repeat-plans-gap', 'repeat-plans-share', 'repeat-plans-after'].map(
    (id) => headedAtHome(dataset, chart(dataset, id)).title,
  );
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles[2]).toMatch(/^5\.4 points above England in 2013, 1\.4 above in 2025$/);
});
