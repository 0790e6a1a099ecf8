import { lineHeight } from './lettering.ts';

/** A rectangle in units of the viewBox. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type Point = readonly [x: number, y: number];

/** Whether two rectangles share any area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Rectangle of a line of text whose middle is at `y`. */
export function textBox(left: number, width: number, y: number): Box {
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

/** Whether a line of straight pieces passes through a rectangle. */
export function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((end, index) => {
    const start = line[index - 1] ?? end;
    return pieceCrosses(start, end, box);
  });
}

/** Clips the piece against the four sides in turn. Source: Liang and Barsky, ACM Transactions on Graphics 3 (1984), 1-22. */
function pieceCrosses([x1, y1]: Point, [x2, y2]: Point, { left, right, top, bottom }: Box): boolean {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right) || (y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ];
  for (const [step, distance] of sides) {
    if (step === 0 && distance < 0) return false;
    if (step < 0) enter = Math.max(enter, distance / step);
    if (step > 0) leave = Math.min(leave, distance / step);
  }
  return enter <= leave;
}
