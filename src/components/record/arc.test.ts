import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Event } from '../../dataset/schema.ts';
import { arcOf } from './arc.ts';

const [inspection, visit] = example.events as [Event, Event];
const good = { ...inspection, id: 'inspection-2023-02', start: '2023-02-20', published: '2023-04-18', grades: { Overall: 'Good' } };

test('arcOf gives each inspection its grade, and the visits before the next one', () => {
  const dataset = { ...example, events: [inspection, visit, good] };
  expect(arcOf(dataset, ['inspection-2016-09', 'inspection-2023-02'])).toEqual([
    { year: '2016', grade: 'Inadequate', shape: 'inadequate', visitsAfter: 1 },
    { year: '2023', grade: 'Good', shape: 'good', visitsAfter: 0 },
  ]);
});

test('arcOf leaves out visits that no account numbers', () => {
  const dataset = { ...example, events: [inspection, { ...visit, ordinal: null }, good] };
  expect(arcOf(dataset, ['inspection-2016-09'])).toMatchObject([{ visitsAfter: 0 }]);
});
