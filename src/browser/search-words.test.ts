import { expect, test } from 'vitest';
import { kindOf, nearWord, synonymOf } from './search-words.ts';

test.each([
  ['kids', 'children'],
  ['Brum', 'Birmingham'],
  ['died', 'death'],
  ['reviews', null],
])('synonymOf(%j) is the word of this site for it', (word, found) => {
  expect(synonymOf(word)).toBe(found);
});

test.each([
  ['agancy', 'agency'],
  ['ofstead', 'ofsted'],
  ['proteciton', 'protection'],
  ['agency', null],
  ['smith', null],
  ['chid', 'child'],
])('nearWord(%j, words) is the word one letter away', (word, found) => {
  expect(nearWord(word, ['agency', 'ofsted', 'protection', 'child', 'and'])).toBe(found);
});

test('kindOf(address, base) names the kind of a page', () => {
  expect(kindOf('/folder/stories/one/', '/folder/')).toBe('Story');
  expect(kindOf('/indicators/agency-rate/', '/')).toBe('Indicator');
  expect(kindOf('/', '/')).toBe('Page');
});
