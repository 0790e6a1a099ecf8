import { describe, expect, test } from 'vitest';
import { sentenceAt } from './sentence.ts';

describe('sentenceAt', () => {
  test.each([
    [0, 'One came first.'],
    [17, 'Two was “second.”'],
    [36, 'Was three?'],
    [50, '4 is a number.'],
  ])('sentenceAt(text, %i) is %j', (offset, sentence) => {
    expect(sentenceAt('One came first. Two was “second.”\nWas three? 4 is a number.', offset)).toBe(sentence);
  });

  test('sentenceAt(text, offset) does not end a sentence within 24.0% or e.g. this', () => {
    expect(sentenceAt('It was 24.0% then, e.g. in May.', 20)).toBe('It was 24.0% then, e.g. in May.');
  });

  test('sentenceAt(text, offset) shortens a long sentence around the place', () => {
    const long = `${'early '.repeat(40)}HERE ${'late '.repeat(40)}end.`;
    const sentence = sentenceAt(long, long.indexOf('HERE'));
    expect(sentence).toMatch(/^… (early )+HERE (late )+…$/);
    expect(sentence.length).toBeLessThan(150);
  });
});
