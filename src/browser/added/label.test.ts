import { describe, expect, test } from 'vitest';
import { overlap } from '../../charts/drawing/box.ts';
import { placeAdded } from './label.ts';

const frame = { left: 40, top: 60, right: 240, bottom: 330 };
const margin = { left: 254, top: 50, right: 340, bottom: 336 };
const room = { at: [235, 200] as const, frame, margin, lines: [], boxes: [] };

describe('placeAdded', () => {
  test('placeAdded(words, room) stands in the margin, level with its point', () => {
    expect(placeAdded('Leeds 23.4%', room)).toMatchObject({ texts: ['Leeds', '23.4%'], box: { left: 254, top: 179, bottom: 221 } });
  });

  test('placeAdded(words, room) makes way for the names that are there', () => {
    const boxes = [{ left: 254, top: 170, right: 340, bottom: 212 }];
    const found = placeAdded('Leeds 23.4%', { ...room, boxes });
    expect(found?.box).toMatchObject({ left: 254, top: 212, bottom: 254 });
  });

  test('placeAdded(words, room) stands in the drawing where the margin is full, too narrow or missing', () => {
    const full = [{ left: 254, top: 40, right: 340, bottom: 340 }];
    const places = [
      placeAdded('Leeds 23.4%', { ...room, boxes: full }),
      placeAdded('Northamptonshire 23.4%', room),
      placeAdded('Leeds 23.4%', { ...room, margin: null }),
    ];
    for (const found of places) {
      expect(found?.box.right).toBeLessThanOrEqual(frame.right);
      expect(found?.box.left).toBeGreaterThanOrEqual(frame.left);
    }
  });

  test('placeAdded(words, room) never stands on other words', () => {
    const boxes = [
      { left: 254, top: 40, right: 340, bottom: 340 },
      { left: 60, top: 190, right: 240, bottom: 330 },
    ];
    const found = placeAdded('North Northamptonshire / West Northamptonshire 23.4%', { ...room, boxes });
    expect(found).not.toBeNull();
    expect(boxes.filter((box) => overlap(box, found?.box ?? box))).toEqual([]);
  });
});
