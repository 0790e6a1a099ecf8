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
    'neighbours of a council twice',
    with_({ neighbours: [...example.neighbours, ...example.neighbours] }),
    'data/neighbours.json: found "2021 E08000025" twice',
  ],
  [
    'a council that is its own neighbour',
    with_({ neighbours: example.neighbours.map((group) => ({ ...group, neighbours: [{ area: group.area, closeness: 'close' }] })) }),
    'data/neighbours.json, 2021 E08000025: found "E08000025" twice, expected each name once',
  ],
  [
    'a judgement twice',
    with_({ judgements: [...example.judgements, ...example.judgements] }),
    'data/judgements.json: found "E08000025 Single inspection framework 2016-09-12" twice',
  ],
  [
    'an event that ends before it starts',
    with_({ events: example.events.map((entry) => ({ ...entry, end: '2016', start: '2017-01-02' })) }),
    'data/events.json, inspection-2016-09: found 2016 after 2017-01-02, expected dates in order',
  ],
  [
    'a report before its inspection',
    with_({ judgements: example.judgements.map((entry) => ({ ...entry, published: '2016-09-11' })) }),
    'data/judgements.json, E08000025: found 2016-09-11 after 2016-09-12, expected dates in order',
  ],
  [
    'a claim of an unknown event',
    with_({ claims: example.claims.map((entry) => ({ ...entry, event: 'never' })) }),
    'found "never", expected a name in events.json',
  ],
])('checkReferences stops at %s', (_, dataset, message) => {
  expect(() => checkReferences('data', dataset)).toThrow(message);
});
