import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { areaSchema, claimSchema, eventSchema, indicatorFileSchema, judgementSchema, neighbourSchema, releaseSchema, sourceSchema } from '../dataset/schema.ts';
import { datasetJson } from './dataset-json.ts';

const text = datasetJson(example);

test('datasetJson holds every part as the schema defines it', () => {
  const schema = z.strictObject({
    name: z.literal('After Inadequate'),
    release: releaseSchema,
    licences: z.record(z.string(), z.strictObject({ name: z.string(), url: z.url() })),
    indicators: z.array(indicatorFileSchema),
    areas: z.array(areaSchema),
    neighbours: z.array(neighbourSchema),
    judgements: z.array(judgementSchema),
    sources: z.array(sourceSchema),
    events: z.array(eventSchema),
    claims: z.array(claimSchema),
  });
  const { indicators, areas, neighbours, judgements, sources, events, claims, release } = schema.parse(JSON.parse(text));
  const observations = new Map(indicators.map((entry) => [entry.id, entry.observations]));
  expect({ areas, neighbours, judgements, sources, events, claims, release, observations }).toEqual({ ...example, indicators: undefined });
  expect(indicators.map(({ observations: _, ...entry }) => entry)).toEqual(example.indicators);
});

test('datasetJson writes one observation a line', () => {
  expect(text.split('\n')).toContain('        {"area":"E08000025","period":"2018","value":24,"numerator":404,"denominator":1682,"status":null,"symbol":null},');
});
