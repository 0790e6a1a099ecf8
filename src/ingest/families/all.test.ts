import { expect, test } from 'vitest';
import { indicatorSchema } from '../../dataset/schema.ts';
import { catalogue, mappings } from './all.ts';

test('catalogue has an entry for every mapping, and the other way round, each once', () => {
  expect(catalogue.map((entry) => entry.id)).toEqual([...new Set(catalogue.map((entry) => entry.id))]);
  expect(catalogue.map((entry) => entry.id).sort()).toEqual(mappings.map((mapping) => mapping.id).sort());
});

test.each(catalogue.map((entry) => [entry.id, entry] as const))('catalogue describes %s in full sentences that fit the schema', (_, entry) => {
  expect(() => indicatorSchema.parse({ ...entry, sources: ['some-source'] })).not.toThrow();
  for (const sentence of [
    entry.definition,
    entry.caution,
    ...entry.doNotClaim,
    ...entry.caveats.map((note) => note.text),
    ...entry.breaks.map((part) => part.text),
  ]) {
    expect(sentence).toMatch(/^["A-Z0-9].*[.”"]$/s);
  }
});

test('catalogue names a count in words wherever it gives one, and gives an interval only where there are both', () => {
  for (const entry of catalogue.filter((candidate) => candidate.interval !== 'none')) {
    expect([entry.id, entry.counted.numerator === null, entry.counted.denominator === null]).toEqual([entry.id, false, false]);
  }
});
