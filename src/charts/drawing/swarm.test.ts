import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swarm } from './swarm.ts';

describe('swarm', () => {
  test('swarm(places, radius) leaves circles that are far apart on the line', () => {
    expect(swarm([0, 10, 20], 4)).toEqual([0, 0, 0]);
  });

  test('swarm(places, radius) stacks circles at one place on both sides of the line', () => {
    expect(swarm([5, 5, 5], 4)).toEqual([0, -8, 8]);
  });

  test('swarm(places, radius) never lets two circles overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }), (places) => {
        const heights = swarm(places, 4);
        places.forEach((x, index) => {
          places.slice(0, index).forEach((other, before) => {
            expect(Math.hypot(x - other, (heights[index] ?? 0) - (heights[before] ?? 0))).toBeGreaterThanOrEqual(8 - 1e-3);
          });
        });
      }),
    );
  });
});
