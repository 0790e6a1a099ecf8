import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents } from '../src/commands/prose.ts';
import { highestGrade, readingOf, wordsIn } from '../src/markdown/checks/reading.ts';

const explainers = documents.filter((path) => /content\/(visits|inspections)\//.test(path));

test('documents holds the explainers that are there', () => {
  expect(explainers).toContain('content/visits/3.md');
});

test.each(documents)('%s reads at the level it is held to', (path) => {
  const hard = readingOf(readFileSync(path, 'utf8')).filter(({ heading, grade }) => grade > highestGrade(heading));
  expect(hard.map(({ heading, grade }) => `${heading}: ${grade.toFixed(1)}`)).toEqual([]);
});

test.each(explainers)('%s is 500 to 1,100 words long', (path) => {
  const words = wordsIn(readingOf(readFileSync(path, 'utf8')));
  expect(words).toBeGreaterThanOrEqual(500);
  expect(words).toBeLessThanOrEqual(1100);
});
