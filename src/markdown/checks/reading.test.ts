import { expect, test } from 'vitest';
import { readingOf, wordsIn } from './reading.ts';

const hard = 'Notwithstanding organisational reconfiguration, multidisciplinary participation deteriorated considerably throughout.';

test('readingOf grades each section and counts its words', () => {
  const sections = readingOf(`## In short\n\nThe cat sat. It slept.\n\n## Later\n\n${hard}`);
  expect(sections.map(({ heading, words }) => [heading, words])).toEqual([
    ['In short', 5],
    ['Later', 8],
  ]);
  expect(sections[0]?.grade).toBe(0);
  expect(sections[1]?.grade).toBeGreaterThan(20);
  expect(wordsIn(sections)).toBe(13);
});

test('readingOf counts a glossary term as one short word, and a figure as it is read', () => {
  const [section] = readingOf('The :term[multidisciplinary organisational reconfiguration]{id=x} was :figure[24%]{of=a at=2018}.');
  expect(section?.sentences[0]?.text).toBe('The term was 24%.');
});

test('readingOf leaves front matter, charts and headings out', () => {
  expect(readingOf('---\ntitle: Long words\n---\n\n## Heading\n\n::chart{id=repeat-plans}\n\nYes.')).toMatchObject([{ heading: 'Heading', words: 1 }]);
});

test('readingOf does the sum of the published formula', () => {
  const [section] = readingOf('The cat sat on the mat.');
  expect(section?.grade).toBeCloseTo(Math.max(0, 0.39 * 6 + 11.8 * 1 - 15.59), 5);
});
