import type { Box, Point } from '../drawing/box.ts';
import type { TrendFrame } from './frame.ts';
import { ringBox } from './highlight.ts';
import { widened } from './lines.ts';

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
    ...highlights.flatMap(({ at, box }) => [cornersOf(ringBox(at)), ...(box === null ? [] : [cornersOf(box)])]),
  ];
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
