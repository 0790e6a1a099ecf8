import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { loadDataset } from '../../dataset/load.ts';
import { datasetJson, observationFields } from './dataset-json.ts';
import { schemaJson } from './schema-json.ts';

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(schemaJson()));

test('schemaJson is a schema that dataset.json keeps to', () => {
  expect([validate(JSON.parse(datasetJson(loadDataset()))), validate.errors]).toEqual([true, null]);
});

test('schemaJson refuses a file with a field too few, too many, or of another kind', () => {
  const { areas: _, ...fewer } = JSON.parse(datasetJson(example));
  expect(validate(fewer)).toBe(false);
  expect(validate({ ...JSON.parse(datasetJson(example)), more: 1 })).toBe(false);
  expect(validate({ ...JSON.parse(datasetJson(example)), release: { version: '1', date: 'today' } })).toBe(false);
});

test.each([
  ['a place too few', (row: unknown[]) => row.slice(0, 6)],
  ['a place too many', (row: unknown[]) => [...row, null]],
  ['text for a number', (row: unknown[]) => row.with(2, '24')],
  ['a status that is none', (row: unknown[]) => row.with(5, 'lost')],
])('schemaJson refuses an observation with %s', (_what, change) => {
  const file = JSON.parse(datasetJson(example));
  file.indicators[0].observations[0] = change(file.indicators[0].observations[0]);
  expect(validate(file)).toBe(false);
});

test('schemaJson says what stands in each place of an observation', () => {
  const observation = JSON.parse(schemaJson()).properties.indicators.items.properties.observations.items;
  expect(observation.prefixItems).toHaveLength(observationFields.length);
  for (const place of observation.prefixItems) expect(place.description).toMatch(/^[A-Z]/);
});
