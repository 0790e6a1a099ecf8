import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { loadDataset } from '../dataset/load.ts';
import { datasetJson } from './dataset-json.ts';
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

test('schemaJson says what each field of an observation is', () => {
  const observation = JSON.parse(schemaJson()).properties.indicators.items.properties.observations.items;
  for (const field of Object.values<{ description?: string }>(observation.properties)) expect(field.description).toMatch(/^[A-Z]/);
});
