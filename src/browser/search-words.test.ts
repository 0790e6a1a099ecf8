import { expect, test } from 'vitest';
import { fromSentence, kindOf, nearWord, synonymOf } from './search-words.ts';

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

test.each([
  ['of 14. Agency <mark>staff</mark> and stability.', 'Agency <mark>staff</mark> and stability.'],
  ['yet. Posts stood empty. <mark>Agency</mark> staff: a count.', '<mark>Agency</mark> staff: a count.'],
  ['close to <mark>agency</mark> staff. It fell.', '… close to <mark>agency</mark> staff. It fell.'],
  ['By 16.8% of <mark>staff</mark>', 'By 16.8% of <mark>staff</mark>'],
])('fromSentence(%j) begins with a sentence, or says that it does not', (excerpt, words) => {
  expect(fromSentence(excerpt)).toBe(words);
});
