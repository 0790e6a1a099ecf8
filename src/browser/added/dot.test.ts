import { describe, expect, test } from 'vitest';
import type { Scales } from '../../charts/drawing/scales.ts';
import { addedDot } from './dot.ts';

const scales: Scales = {
  periods: [],
  at: '2018',
  values: [
    ['0', 0],
    ['10', 100],
  ],
  frame: { left: 0, top: 0, right: 100, bottom: 60 },
};
const path = 'M20,30h0M50,22h0M50,38h0';

describe('addedDot', () => {
  test.each([
    ['the dot at its own place in the path', { value: 5, index: 2 }, [50, 38]],
    ['a dot at its value where its own place is not known', { value: 5, index: -1 }, [50, 22]],
    ['a dot at its value where its own place holds another', { value: 2, index: 1 }, [20, 30]],
    ['null where no dot stands at its value', { value: 8, index: 0 }, null],
  ])('addedDot(scales, path, council) is %s', (_, council, dot) => {
    expect(addedDot(scales, path, council)).toEqual(dot);
  });
});
