import { expect, test } from 'vitest';
import { writeList } from './list.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('writeList writes %j as in a sentence', (items, text) => {
  expect(writeList(items)).toBe(text);
});
