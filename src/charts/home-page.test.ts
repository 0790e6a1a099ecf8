import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../dataset/load.ts';
import { homePage } from './home-page.ts';
import { chart, chartIds } from './registry.ts';

const dataset = loadDataset();
const others = chartIds(dataset).filter((id) => !dataset.indicators.some((indicator) => id.startsWith(indicator.id)));

describe('homePage', () => {
  test.each([
    [{ id: 'repeat-plans-spread', indicator: 'repeat-plans' }, 'indicators/repeat-plans/'],
    [{ id: 'timeline', indicator: null }, 'timeline/'],
    [{ id: 'judgements', indicator: null }, 'timeline/'],
    [{ id: 'concerns', indicator: null }, 'concerns/'],
  ])('homePage(%j) is %s', (chart, path) => {
    expect(homePage(chart)).toBe(path);
  });

  test.each(others)('homePage of %s is a page of the site', (id) => {
    expect(existsSync(`src/pages/${homePage(chart(dataset, id))}index.astro`)).toBe(true);
  });
});
