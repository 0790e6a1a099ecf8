import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';

test.each([
  [[], []],
  [[0, 0, 0], [[0, 0, 0]]],
  [
    [null, 0, null, 0, 1, 1, null],
    [[0], [0], [1, 1]],
  ],
])('runsOf(%j) parts what is missing and what stands on another basis', (bases, runs) => {
  expect(runsOf(bases, (basis) => basis)).toEqual(runs);
});
