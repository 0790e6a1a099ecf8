import { expect, test } from 'vitest';
import { writeMinutes } from './minutes.ts';

test.each([
  [0, '1 minute'],
  [300, '1 minute'],
  [952, '4 minutes'],
])('writeMinutes of %i words is %s', (words, expected) => {
  expect(writeMinutes(words)).toBe(expected);
});
