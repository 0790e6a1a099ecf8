import { expect, test } from 'vitest';
import { numbersIn, sentenceWith } from './numbers.ts';

test('numbers are what a text counts, and no dates or years', () => {
  expect(numbersIn('On 12 and 13 December 2017 it was 27 weeks, £9.6 million, and nine in ten of 1,287 came within two days; one did not in 2016–17.')).toEqual(
    ['27', '9.6 million', 'nine in ten', '1,287', 'two'],
  );
});

test.each([
  ['nine in ten', 'A very large majority (90%) came. Others did not.', 'a very large majority (90%) came'],
  ['twelve', 'It took 12 weeks.', 'it took 12 weeks.'],
  ['9.6 million', 'They added £9.6 million.', 'they added £9.6 million.'],
  ['27', 'It took 27.5 weeks and 1,027 days.', null],
  ['90%', 'There were 90 children.', null],
])('%s in "%s"', (number, text, sentence) => {
  expect(sentenceWith(number, text)).toBe(sentence);
});
