import { expect, test } from 'vitest';
import type { Source } from '../dataset/schema.ts';
import { mergeSources, statisticsSources } from './statistics-sources.ts';

test('statisticsSources has a record with checksum and indicators for each file, in order of name', () => {
  const sources = statisticsSources(new Map([['plansStarted', 'a'.repeat(64)]]), new Map([['plansStarted', ['repeat-plans', 'plan-starts-rate']]]));
  expect(sources.map((source) => source.id)).toEqual(sources.map((source) => source.id).sort());
  expect(sources.find((source) => source.id === 'dfe-d3-repeat-plans')).toMatchObject({
    kind: 'statistics',
    file: 'd3_cpps_subsequent_plan_2013_to_2025.csv',
    sha256: 'a'.repeat(64),
    indicators: ['plan-starts-rate', 'repeat-plans'],
    licence: 'Open Government Licence v3.0',
  });
});

test('mergeSources keeps the records of documents as they stand and replaces those of files', () => {
  const letter = { id: 'letter', file: null } as Source;
  const old = { id: 'old', file: 'old.csv' } as Source;
  const fresh = { id: 'fresh', file: 'fresh.csv' } as Source;
  expect(mergeSources([old, letter], [fresh]).map((source) => source.id)).toEqual(['letter', 'fresh']);
});
