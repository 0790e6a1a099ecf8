import { expect, test } from 'vitest';
import { example } from './example.ts';
import { observation } from './query.ts';
import { areaSchema, claimSchema, eventSchema, indicatorFileSchema, judgementSchema, neighbourSchema, releaseSchema, sourceSchema } from './schema.ts';

test('example is a data set that the schema accepts', () => {
  for (const entry of example.areas) areaSchema.parse(entry);
  for (const entry of example.indicators) indicatorFileSchema.parse({ ...entry, observations: example.observations.get(entry.id) });
  for (const entry of example.neighbours) neighbourSchema.parse(entry);
  for (const entry of example.judgements) judgementSchema.parse(entry);
  for (const entry of example.sources) sourceSchema.parse(entry);
  for (const entry of example.events) eventSchema.parse(entry);
  for (const entry of example.claims) claimSchema.parse(entry);
  releaseSchema.parse(example.release);
});

test('example holds figures, missing ones and their reasons', () => {
  expect(observation(example, 'repeat-plans', 'E08000025', '2018')).toEqual({
    area: 'E08000025',
    period: '2018',
    value: 24,
    numerator: 404,
    denominator: 1682,
    status: null,
    symbol: null,
  });
  expect(observation(example, 'agency-rate', 'E08000025', '2024')).toEqual({
    area: 'E08000025',
    period: '2024',
    value: null,
    numerator: null,
    denominator: null,
    status: 'low-reliability',
    symbol: 'u',
  });
});
