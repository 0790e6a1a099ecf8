import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';
import {
  areaSchema,
  claimSchema,
  eventSchema,
  indicatorFileSchema,
  judgementSchema,
  neighbourSchema,
  observationSchema,
  periodTypes,
  releaseSchema,
  sourceSchema,
  statuses,
} from './schema.ts';

const readme = readFileSync('data/README.md', 'utf8');
const named = new Set([...readme.matchAll(/`([^`]+)`/g)].map(([, word]) => word));
const schemas = { areaSchema, claimSchema, eventSchema, indicatorFileSchema, judgementSchema, neighbourSchema, observationSchema, releaseSchema, sourceSchema };

test.each(Object.entries(schemas))('data/README.md names every field of %s', (_, schema) => {
  expect(Object.keys(schema.shape).filter((field) => field !== 'observations' && !named.has(field))).toEqual([]);
});

test('data/README.md explains every status, every kind of period and every mark', () => {
  expect([...statuses, ...periodTypes].filter((word) => !named.has(word))).toEqual([]);
  const marks = new Set([...loadDataset().observations.values()].flat().flatMap((row) => row.symbol ?? []));
  expect([...marks].filter((mark) => !named.has(mark))).toEqual([]);
});

test('data/README.md counts the indicators', () => {
  expect(readme).toContain(`${loadDataset().indicators.length} indicators`);
});
