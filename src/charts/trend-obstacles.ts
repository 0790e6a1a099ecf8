import type { Box, Point } from './box.ts';
import type { TrendFrame } from './trend-frame.ts';
import { widened } from './trend-lines.ts';

/** Half the side of the square that a ring stands in. */
const ring = 9;

/** Everything in the plot that text must keep clear of. */
export function obstacles({ series, intervals, events, highlights, plot, x, y }: TrendFrame): Point[][] {
  return [
    ...series.flatMap((entry) => entry.pieces.map((piece) => widened(piece).map((point): Point => [x(point.place), y(point.value)]))),
    ...intervals.map(({ place, lower, upper }): Point[] => [
      [x(place), y(lower)],
      [x(place), y(upper)],
    ]),
    ...events.flatMap((event) =>
      event.lines.map((line): Point[] => [
        [line, plot.top],
        [line, plot.bottom],
      ]),
    ),
    ...highlights.flatMap(({ at, box }) => [cornersOf(around(at)), ...(box === null ? [] : [cornersOf(box)])]),
  ];
}

function around([x, y]: Point): Box {
  return { left: x - ring, right: x + ring, top: y - ring, bottom: y + ring };
}

/** A box as a line that goes through all of it, so that nothing can stand inside. */
function cornersOf({ left, right, top, bottom }: Box): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
    [right, bottom],
  ];
}
