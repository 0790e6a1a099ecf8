import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { datasetJson } from './dataset-json.ts';
import { datasetFileSchema } from './schema-json.ts';

const text = datasetJson(example);

test('datasetJson holds every part as the schema defines it', () => {
  const { indicators, areas, neighbours, judgements, sources, events, claims, release } = datasetFileSchema.parse(JSON.parse(text));
  const observations = new Map(indicators.map((entry) => [entry.id, entry.observations]));
  expect({ areas, neighbours, judgements, sources, events, claims, release, observations }).toEqual({ ...example, indicators: undefined });
  expect(indicators.map(({ observations: _, ...entry }) => entry)).toEqual(example.indicators);
});

test('datasetJson writes one observation a line', () => {
  expect(text.split('\n')).toContain('        {"area":"E08000025","period":"2018","value":24,"numerator":404,"denominator":1682,"status":null,"symbol":null},');
});
