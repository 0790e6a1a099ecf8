import { expect, test } from 'vitest';
import { readOrdinal, writeOrdinal } from './ordinal.ts';

test.each([
  [1, 'first'],
  [5, 'fifth'],
  [12, 'twelfth'],
  [13, '13th'],
  [21, '21st'],
  [102, '102nd'],
  [111, '111th'],
  [123, '123rd'],
])('writeOrdinal writes %d as %s, and readOrdinal reads it', (place, text) => {
  expect(writeOrdinal(place)).toBe(text);
  expect(readOrdinal(text)).toBe(place);
});

test.each([
  ['5th', 5],
  ['Fifth', 5],
  ['5st', null],
  ['11st', null],
  ['0th', null],
  ['5', null],
  ['lowest', null],
])('readOrdinal reads %s as %s', (text, place) => {
  expect(readOrdinal(text)).toBe(place);
});
