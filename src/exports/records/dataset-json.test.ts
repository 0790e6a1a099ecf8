import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { datasetJson, observationFields } from './dataset-json.ts';
import { datasetFileSchema } from './schema-json.ts';

const text = datasetJson(example);

test('datasetJson holds every part as the schema defines it', () => {
  const { indicators, areas, neighbours, judgements, sources, events, claims, release, fields } = datasetFileSchema.parse(JSON.parse(text));
  const named = (values: readonly unknown[]) => Object.fromEntries(fields.map((field, index) => [field, values[index]]));
  const observations = new Map(indicators.map((entry) => [entry.id, entry.observations.map(named)]));
  expect({ areas, neighbours, judgements, sources, events, claims, release, observations }).toEqual({
    ...example,
    indicators: undefined,
    concerns: undefined,
    receipts: undefined,
  });
  expect(indicators.map(({ observations: _, ...entry }) => entry)).toEqual(example.indicators);
});

test('datasetJson names the places of an observation, and writes one observation a line', () => {
  expect(JSON.parse(text).fields).toEqual([...observationFields]);
  expect(text.split('\n')).toContain('        ["E08000025","2018",24,404,1682,null,null],');
});
