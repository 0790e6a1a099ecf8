import { expect, test } from 'vitest';
import { readCardinal, writeCardinal } from './cardinal.ts';

test.each([
  ['four', 4],
  ['Twenty', 20],
  ['none', 0],
  ['zero', 0],
  ['4', null],
  ['many', null],
])('readCardinal reads %s as %s', (text, count) => {
  expect(readCardinal(text)).toBe(count);
});

test('writeCardinal writes words up to twenty, then figures', () => {
  expect([0, 1, 10, 20, 21].map(writeCardinal)).toEqual(['no', 'one', 'ten', 'twenty', '21']);
});
