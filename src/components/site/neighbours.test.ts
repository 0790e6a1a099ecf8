import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const row = ['a', 'b', 'c'].map((path) => ({ title: path.toUpperCase(), path }));

test.each([
  ['a', { previous: null, next: row[1] }],
  ['b', { previous: row[0], next: row[2] }],
  ['c', { previous: row[1], next: null }],
  ['elsewhere', { previous: null, next: null }],
])('neighboursOf %s gives the pages beside it', (path, expected) => {
  expect(neighboursOf(row, path)).toEqual(expected);
});
