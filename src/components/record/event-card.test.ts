import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { eventCard, levelOfWords } from './event-card.ts';

test('eventCard takes the words of the explainer, and gives a visit no grade', () => {
  const explainer = { id: '3', data: { event: 'monitoring-visit-3', title: 'Steadier', summary: 'In a line.' } };
  expect(eventCard(example, explainer, 'visits/3/')).toEqual({
    when: '12 and 13 December 2017',
    grade: 'Visit 3',
    level: null,
    title: 'Steadier',
    summary: 'In a line.',
    path: 'visits/3/',
  });
});

test.each([
  ['Inadequate', 'inadequate'],
  ['Requires improvement to be good', 'requires-improvement'],
  ['Adequate', 'requires-improvement'],
  ['Good', 'good'],
  ['Outstanding', 'outstanding'],
  ['None given', null],
])('levelOfWords of %j is %j', (words, level) => {
  expect(levelOfWords(words)).toBe(level);
});
