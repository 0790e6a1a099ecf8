import { type Box, crosses, overlap, type Point } from './box.ts';
import { lineHeight } from './lettering.ts';
import { textWidth } from './text-width.ts';

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
  /** How much further off words may stand rather than on one more line. */
  perLine?: number;
}

/** Room between the point and its words, and around the words. */
const nearest = 12;
const padding = 3;
/** Steps in which places are tried. */
const step = 5;
/** How much further off words may stand rather than on the other side of their point. */
const otherSide = 60;

/** Finds room for words near their point, clear of every line where that can be. Null where other words leave none. */
export function placeCallout({ texts, at, prefer }: Wanted, { frame, lines, boxes, perLine = 35 }: Room): Box | null {
  const [width, height] = [Math.max(...texts.map((text) => textWidth(text, { weight: 'bold' }))), texts.length * lineHeight];
  let best: { box: Box | null; cost: number } = { box: null, cost: Infinity };
  for (let top = frame.top; top + height <= frame.bottom; top += step) {
    for (let left = frame.left; left + width <= frame.right; left += step) {
      const box = { left, right: left + width, top, bottom: top + height };
      const away = distance(box, at);
      const cost = away + Math.abs(left + width / 2 - at[0]) / 8 + ((prefer === 'above') === top + height / 2 < at[1] ? 0 : otherSide);
      if (cost >= best.cost || away < nearest || boxes.some((other) => overlap(box, other))) continue;
      const crossed = lines.filter((line) => crosses(line, grown(box))).length;
      if (cost + crossed * perLine < best.cost) best = { box, cost: cost + crossed * perLine };
    }
  }
  return best.box;
}

/** How far a point is from a box; nothing inside it. */
function distance({ left, right, top, bottom }: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function grown({ left, right, top, bottom }: Box): Box {
  return { left: left - padding, right: right + padding, top: top - padding, bottom: bottom + padding };
}
