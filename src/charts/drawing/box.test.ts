import { describe, expect, test } from 'vitest';
import { crosses, overlap, type Point } from './box.ts';

const box = { left: 10, right: 20, top: 10, bottom: 20 };

describe('overlap', () => {
  test.each([
    [{ left: 15, right: 25, top: 15, bottom: 25 }, true],
    [{ left: 20, right: 25, top: 10, bottom: 20 }, false],
    [{ left: 12, right: 14, top: 12, bottom: 14 }, true],
    [{ left: 10, right: 20, top: 21, bottom: 25 }, false],
  ])('overlap(box, %j) is %j', (other, expected) => {
    expect(overlap(box, other)).toBe(expected);
  });
});

describe('crosses', () => {
  const cases: [string, Point[], boolean][] = [
    [
      'through',
      [
        [0, 0],
        [30, 30],
      ],
      true,
    ],
    [
      'past a corner',
      [
        [0, 15],
        [15, 0],
      ],
      false,
    ],
    [
      'ending inside',
      [
        [0, 15],
        [15, 15],
      ],
      true,
    ],
    [
      'straight down beside',
      [
        [5, 0],
        [5, 30],
      ],
      false,
    ],
    [
      'straight down through',
      [
        [15, 0],
        [15, 30],
      ],
      true,
    ],
    [
      'in its second piece',
      [
        [0, 0],
        [0, 15],
        [30, 15],
      ],
      true,
    ],
    ['a single point inside', [[15, 15]], true],
    ['a single point outside', [[25, 15]], false],
  ];

  test.each(cases)('crosses(line, box) judges a line %s', (_, line, expected) => {
    expect(crosses(line, box)).toBe(expected);
  });
});
