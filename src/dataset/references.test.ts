import { expect, test } from 'vitest';
import { example } from './example.ts';
import type { Dataset } from './query.ts';
import { checkReferences } from './references.ts';

const with_ = (change: Partial<Dataset>): Dataset => ({ ...example, ...change });
const [firstArea] = example.areas;
const [firstIndicator] = example.indicators;
const [firstSource] = example.sources;

test('checkReferences is content when every name stands where it should', () => {
  expect(() => checkReferences('data', example)).not.toThrow();
});

test.each<[string, Dataset, string]>([
  [
    'an area twice',
    with_({ areas: [...example.areas, ...(firstArea ? [firstArea] : [])] }),
    'data/areas.json: found "E92000001" twice, expected each name once',
  ],
  [
    'an indicator from an unknown source',
    with_({ indicators: example.indicators.map((entry) => (entry === firstIndicator ? { ...entry, sources: ['nowhere'] } : entry)) }),
    'found "nowhere", expected a name in sources.json',
  ],
  [
    'a source of an unknown indicator',
    with_({ sources: example.sources.map((entry) => (entry === firstSource ? { ...entry, indicators: ['nothing'] } : entry)) }),
    'found "nothing", expected a name in indicators',
  ],
  [
    'an unknown neighbour',
    with_({ neighbours: example.neighbours.map((group) => ({ ...group, area: 'E99000001' })) }),
    'data/neighbours.json, 2021 E99000001: found "E99000001", expected a name in areas.json',
  ],
  [
    'a judgement from an unknown source',
    with_({ judgements: example.judgements.map((entry) => ({ ...entry, source: 'nowhere' })) }),
    'data/judgements.json, 2016-11-25: found "nowhere", expected a name in sources.json',
  ],
  [
    'a claim of an unknown event',
    with_({ claims: example.claims.map((entry) => ({ ...entry, event: 'never' })) }),
    'found "never", expected a name in events.json',
  ],
])('checkReferences stops at %s', (_, dataset, message) => {
  expect(() => checkReferences('data', dataset)).toThrow(message);
});
