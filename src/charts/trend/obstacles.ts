import type { Box, Point } from '../drawing/box.ts';
import { ringBox } from './highlight.ts';
import type { TrendFrame } from './layout.ts';
import { widened } from './lines.ts';

/** Everything in the plot that text must keep clear of. */
export function obstacles({ series, intervals, events, highlight, plot, x, y }: TrendFrame): Point[][] {
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
    ...(highlight === null
      ? []
      : [...highlight.rings.map(({ at }) => ringBox(at)), ...(highlight.annotation.box === null ? [] : [highlight.annotation.box])].map(cornersOf)),
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
