import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeEvents } from './place-events.ts';
import { textWidth } from './text-width.ts';

const room = { width: 720, lowestLeft: 40, rows: 3 };
const event = (words: string, ...lines: number[]) => ({ key: words.toLowerCase(), words, lines });

describe('placeEvents', () => {
  test('placeEvents(events, room) sets words over their lines in one row where there is space', () => {
    const placed = placeEvents([event('Good', 500), event('Inadequate', 200)], room);
    expect(placed.map(({ words, row, left }) => [words, row, Math.round(left + textWidth(words) / 2)])).toEqual([
      ['Good', 0, 500],
      ['Inadequate', 0, 200],
    ]);
  });

  test('placeEvents(events, room) moves words aside or up a row where they would meet', () => {
    const placed = placeEvents([event('Requires improvement', 300), event('Inadequate', 280)], room);
    expect(placed.map(({ words, row, left }) => [words, row, Math.round(left)])).toEqual([
      ['Requires improvement', 0, 298],
      ['Inadequate', 0, 196],
    ]);
  });

  test('placeEvents(events, room) leaves out the least important where not all fit', () => {
    const events = ['One', 'Two', 'Three', 'Four'].map((words) => event(words, 20));
    expect(placeEvents(events, { width: 60, lowestLeft: 0, rows: 2 }).map(({ words }) => words)).toEqual(['One', 'Two']);
  });

  test('placeEvents(events, room) lets no word meet another word or the line of a higher one', () => {
    const places = fc.array(fc.integer({ min: 0, max: 720 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(places, (lines) => {
        const placed = placeEvents(
          lines.map((line, index) => event(`Event ${index}`, line)),
          room,
        );
        const boxes = placed.map(({ row, left, words, lines: own }) => ({ row, left, right: left + textWidth(words), lines: own }));
        for (const upper of boxes) {
          for (const lower of boxes.filter((other) => other !== upper && other.row <= upper.row)) {
            const meet =
              upper.row === lower.row ? upper.left < lower.right && lower.left < upper.right : upper.lines.some((x) => lower.left < x && x < lower.right);
            expect(meet).toBe(false);
          }
        }
      }),
    );
  });
});
