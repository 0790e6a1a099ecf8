import { expect, test } from 'vitest';
import { chartIds } from '../../charts/registry.ts';
import { loadDataset } from '../../dataset/load.ts';
import { embedGallery } from './embed-gallery.ts';

test('embedGallery(dataset) names every chart once, those of an indicator side by side', () => {
  const groups = embedGallery(loadDataset());
  const listed = groups.flatMap(({ charts }) => charts.map(({ id }) => id));
  expect([...listed].sort()).toEqual([...chartIds(loadDataset())].sort());
  expect(groups[0]?.charts.map(({ id }) => id)).toEqual(['judgements', 'timeline', 'concerns']);
  const place = listed.indexOf('repeat-plans');
  expect(listed.slice(place, place + 4)).toEqual(['repeat-plans', 'repeat-plans-spread', 'repeat-plans-gap', 'repeat-plans-share']);
});
