import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDataset } from '../dataset/load.ts';
import { zenodoFile, zenodoJson } from '../exports/dialects/zenodo-json.ts';

const release = JSON.parse(readFileSync('data/release.json', 'utf8'));

test('CITATION.cff names the version and the day of the data set', () => {
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(/^version: (.*)$/m.exec(citation)?.[1]).toBe(release.version);
  expect(/^date-released: (.*)$/m.exec(citation)?.[1]).toBe(release.date);
});

test('.zenodo.json is of the version in data/', () => {
  expect(readFileSync(zenodoFile, 'utf8')).toBe(zenodoJson(loadDataset().release));
});
