import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const room = { top: 0, bottom: 300 };

describe('placeLabels', () => {
  test('placeLabels(labels, room) leaves labels that are far apart where they want to be', () => {
    expect(
      placeLabels(
        [
          { y: 50, height: 20 },
          { y: 200, height: 20 },
        ],
        room,
      ),
    ).toEqual([50, 200]);
  });

  test('placeLabels(labels, room) moves labels that meet equally far', () => {
    expect(
      placeLabels(
        [
          { y: 100, height: 20 },
          { y: 104, height: 20 },
        ],
        room,
      ),
    ).toEqual([92, 112]);
  });

  test('placeLabels(labels, room) keeps them in the order of their places and inside the room', () => {
    expect(
      placeLabels(
        [
          { y: 299, height: 20 },
          { y: 298, height: 40 },
          { y: -5, height: 20 },
        ],
        room,
      ),
    ).toEqual([290, 260, 10]);
  });

  test('placeLabels(labels, room) never lets two overlap or one leave the room', () => {
    const label = fc.record({ y: fc.double({ min: -50, max: 350, noNaN: true }), height: fc.integer({ min: 10, max: 60 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 5 }), (labels) => {
        const placed = placeLabels(labels, room).map((middle, index) => ({
          top: middle - (labels[index]?.height ?? 0) / 2,
          bottom: middle + (labels[index]?.height ?? 0) / 2,
        }));
        const sorted = [...placed].sort((a, b) => a.top - b.top);
        expect(sorted.every((label, index) => index === 0 || label.top >= (sorted[index - 1]?.bottom ?? 0) - 1e-6)).toBe(true);
        expect(sorted.every((label) => label.top >= -1e-6 && label.bottom <= 300 + 1e-6)).toBe(true);
      }),
    );
  });
});
