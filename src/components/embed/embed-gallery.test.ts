import { expect, test } from 'vitest';
import { chart, chartIds } from '../../charts/registry.ts';
import { loadDataset } from '../../dataset/load.ts';
import { embedGallery } from './embed-gallery.ts';

const dataset = loadDataset();

test('embedGallery(dataset) leads to every chart once: the record by name, the trend by its card, its other shapes under it', () => {
  const { record, further } = embedGallery(dataset);
  const led = [...further].flatMap(([id, ways]) => [id, ...ways.map(({ path }) => path.split('/')[2])]);
  const trends = dataset.indicators.map(({ id }) => id).filter((id) => !chartIds(dataset).includes(id));
  expect(trends).toEqual([]);
  expect([...record.map(({ id }) => id), ...led].sort()).toEqual([...chartIds(dataset)].sort());
  expect(record.map(({ id }) => chart(dataset, id).indicator)).toEqual(record.map(() => null));
  expect(
    further
      .get('repeat-plans')
      ?.map(({ title }) => title)
      .slice(0, 3),
  ).toEqual(['Every council', 'The gap', 'Of a hundred']);
});
