import { strokeMark, textMark } from '../drawing/marks.ts';
import type { Mark } from '../drawing/svg.ts';
import { lineHeight } from '../drawing/theme.ts';
import type { TrendFrame } from './layout.ts';

/** Several events under one word have short lines, which reach this far into the plot. */
const shortLine = 12;

/** Dotted lines from each event's word down through the plot. */
export function eventMarks({ events, plot }: TrendFrame): Mark[] {
  const lines = events.flatMap(({ key, lines: places, row }) => {
    const bottom = places.length > 1 ? plot.top + shortLine : plot.bottom;
    return places.map((x) => ({ key, x, y1: plot.top - row * lineHeight, y2: bottom }));
  });
  const words = events.map(({ left, row, words: text }) => ({ x: left, y: plot.top - (row + 0.5) * lineHeight - 2, text }));
  return [strokeMark(lines, 'event'), textMark(words, 'events', 'start')];
}
