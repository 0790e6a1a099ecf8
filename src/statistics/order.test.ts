import { expect, test } from 'vitest';
import { placeInOrder, tiesIn } from './order.ts';

test.each([
  [[1, 2, 3], 1, 0],
  [[1, 2, 3], 3, 1],
  [[1, 2, 2, 3], 2, 0.5],
  [[1, 2, 3], 2.5, 0.75],
  [[1, 2, 3], 9, 1],
  [[1, 2, 3], 0, 0],
  [[4], 4, 0.5],
])('placeInOrder among %j puts %d at %d', (ordered, value, place) => {
  expect(placeInOrder(ordered, value)).toBe(place);
});

test('tiesIn gives the first and last place of each run of equal figures', () => {
  expect(tiesIn([1, 2, 2, 3, 4, 4, 4])).toEqual([
    { first: 1, last: 2 },
    { first: 4, last: 6 },
  ]);
  expect(tiesIn([5, 5, 5, 6, 6])).toEqual([
    { first: 0, last: 2 },
    { first: 3, last: 4 },
  ]);
  expect(tiesIn([])).toEqual([]);
});
