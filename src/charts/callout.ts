import { type Box, crosses, overlap, type Point } from './box.ts';
import { textWidth } from './text-width.ts';
import { lineHeight } from './theme.ts';

/** Words that belong to a point. */
export interface Wanted {
  texts: readonly string[];
  /** The point, in units of the viewBox. */
  at: Point;
  /** Side on which they stand where there is room on both. */
  prefer: 'above' | 'below';
}

interface Room {
  /** The words have to stay in here. */
  frame: Box;
  /** Lines to keep clear of. */
  lines: readonly (readonly Point[])[];
  /** Other words, which may not be touched at all. */
  boxes: readonly Box[];
}

/** Room between the point and its words, and around the words. */
const nearest = 13;
const padding = 3;

/** Finds room for words near their point: clear of every line where that can be, else across as few as possible. Null where other words leave none. */
export function placeCallout({ texts, at, prefer }: Wanted, { frame, lines, boxes }: Room): Box | null {
  const size = { width: Math.max(...texts.map((text) => textWidth(text, { weight: 'bold' }))), height: texts.length * lineHeight };
  const free = candidates(at, size, prefer)
    .map((box) => within(box, frame))
    .filter((box) => !boxes.some((other) => overlap(box, other)) && !holds(box, at));
  const scored = free.map((box, index) => ({ box, score: lines.filter((line) => crosses(line, grown(box))).length * 100 + index }));
  return scored.sort((a, b) => a.score - b.score)[0]?.box ?? null;
}

/** Boxes to try, the best first: on the preferred side, then the other, then beside the point, each time further off. */
function candidates([x, y]: Point, { width, height }: { width: number; height: number }, prefer: 'above' | 'below'): Box[] {
  const sides = prefer === 'above' ? [-1, 1] : [1, -1];
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const steps = [0, 8, 18, 30, 44, 60, 80];
  return steps.flatMap((step) => [
    ...sides.flatMap((side) => [0, -0.3, 0.3].map((shift) => box(x + width * (shift - 0.5), side < 0 ? y - nearest - step - height : y + nearest + step))),
    box(x + nearest + step, y - height / 2),
    box(x - nearest - step - width, y - height / 2),
  ]);
}

/** The box moved so that it stays in the frame. */
function within(box: Box, frame: Box): Box {
  const move = (low: number, high: number, from: number, to: number) => Math.max(from - low, Math.min(0, to - high));
  const [x, y] = [move(box.left, box.right, frame.left, frame.right), move(box.top, box.bottom, frame.top, frame.bottom)];
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function holds(box: Box, [x, y]: Point): boolean {
  const by = nearest - 2;
  return x > box.left - by && x < box.right + by && y > box.top - by && y < box.bottom + by;
}

function grown({ left, right, top, bottom }: Box): Box {
  return { left: left - padding, right: right + padding, top: top - padding, bottom: bottom + padding };
}
