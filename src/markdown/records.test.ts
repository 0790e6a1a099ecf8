import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { loadDataset } from '../dataset/load.ts';
import type { Dataset } from '../dataset/query.ts';
import { numbersTrustedNeedlessly } from './record-numbers.ts';
import { textFaultsOf } from './records.ts';
import { unprovedNumbers } from './unproved-numbers.ts';

function changed(part: 'events' | 'claims' | 'sources' | 'indicators', change: Record<string, unknown>): Dataset {
  const [first, ...rest] = example[part] as unknown as Record<string, unknown>[];
  return { ...example, [part]: [{ ...first, ...change }, ...rest] } as Dataset;
}

const correction = { id: 'families', date: '2026-11-22', page: 'visits/3/', was: 'It said 175.', now: 'It says 157.', why: 'Digits were swapped.', claims: [] };

test('the texts of the records keep to the rules', () => {
  expect(textFaultsOf(example, [correction])).toEqual([]);
});

test.each<[string, Dataset, string]>([
  ['a causal title in the codebook', changed('indicators', { title: 'Plans that ended because of the visit' }), 'found "because"'],
  ['a causal question', changed('indicators', { question: 'How many plans did the visit lead to?' }), 'found "lead to"'],
  ['a cause in a definition', changed('indicators', { definition: 'What the visit caused.' }), 'found "caused"'],
  ['a causal title of an event', changed('events', { title: 'The visit led to better plans' }), 'found "led to"'],
  ['a weekday that is another', changed('events', { summary: 'They came on Monday 13 September 2016.' }), 'found Monday, expected Tuesday'],
  ['a grade that was not given', changed('events', { summary: 'In 2016 it was judged outstanding.' }), 'expected a grade that was given then'],
  ['a year as a count', changed('claims', { reason: 'Of them 1950 boys were hurt.' }), 'found 1950 where no word makes it a year'],
  ['a Roman numeral', changed('claims', { measure: 'Of XXIV families' }), 'XXIV'],
  ['a cause in a note', changed('sources', { note: 'It caused the fall.' }), 'found "caused"'],
])('%s is refused', (_, dataset, fault) => {
  expect(textFaultsOf(dataset, []).join('\n')).toContain(fault);
});

test('a correction may not say why something happened', () => {
  expect(textFaultsOf(example, [{ ...correction, now: 'The visit caused it.' }])).toEqual([expect.stringContaining('data/corrections.json, families, now')]);
});

test('what is not to be said may name a cause', () => {
  expect(textFaultsOf(changed('indicators', { doNotClaim: ['That visits caused the rise.'] }), [])).toEqual([]);
});

test('textFaultsOf refuses a number that no claim, finding or statistic bears out', () => {
  const real = loadDataset();
  const changedEvents = real.events.map((event) =>
    event.id === 'monitoring-visit-3' ? { ...event, summary: `${event.summary} Inspectors met 214 children.` } : event,
  );
  expect(textFaultsOf(real, [])).toEqual([]);
  expect(textFaultsOf({ ...real, events: changedEvents }, [])).toEqual([
    expect.stringContaining('data/events.json, monitoring-visit-3, summary: found the number 214, expected one of a claim of that event'),
  ]);
});

test('unprovedNumbers, the list of numbers that are taken on trust, holds none that stands no more or that the data bear out', () => {
  expect(numbersTrustedNeedlessly(loadDataset())).toEqual([]);
  expect(Object.values(unprovedNumbers).flat().length).toBeLessThanOrEqual(105);
});
