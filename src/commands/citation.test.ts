import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const release = JSON.parse(readFileSync('data/release.json', 'utf8'));

test('CITATION.cff names the version and the day of the data set', () => {
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(/^version: (.*)$/m.exec(citation)?.[1]).toBe(release.version);
  expect(/^date-released: (.*)$/m.exec(citation)?.[1]).toBe(release.date);
});
