import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { chart } from '../registry.ts';
import { chooseLine } from './choose-line.ts';

test('chooseLine offers every council that has a line in the drawing', () => {
  const dataset = loadDataset();
  const slugs = [...chooseLine(dataset, 'vacancy-rate').matchAll(/<option value="([\w-]+)"/g)].map(([, slug]) => slug).sort();
  const drawn = [...chart(dataset, 'vacancy-rate-after').drawings.wide.svg.matchAll(/data-key="after-([\w-]+)-\d{4}"/g)].map(([, slug]) => slug).sort();
  expect(slugs).toEqual(drawn);
  expect(slugs.length).toBeGreaterThan(20);
});
