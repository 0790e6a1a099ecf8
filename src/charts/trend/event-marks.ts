import { type Markish, ruleX } from '@observablehq/plot';
import { textMark, units } from '../drawing/text-mark.ts';
import { lineHeight } from '../drawing/theme.ts';
import type { TrendFrame } from './frame.ts';

/** Several events under one word have short lines, which reach this far into the plot. */
const shortLine = 12;

/** Dotted lines from each event's word down through the plot. */
export function eventMarks({ events, plot }: TrendFrame): Markish[] {
  const lines = events.flatMap(({ key, lines: places, row }) => {
    const bottom = places.length > 1 ? plot.top + shortLine : plot.bottom;
    return places.map((x) => ({ key, x, top: plot.top - row * lineHeight, bottom }));
  });
  const words = events.map(({ left, row, words: text }) => ({ x: left, y: plot.top - (row + 0.5) * lineHeight - 2, text }));
  return [
    ruleX(lines, { x: units('x'), y1: units('top'), y2: units('bottom'), className: 'event', ariaLabel: 'key' } as never),
    textMark(words, 'events', 'start'),
  ];
}
