import { type Markish, rect } from '@observablehq/plot';
import { type Box, crosses, overlap, type Point, textBox } from '../drawing/box.ts';
import { textMark, units, type Words } from '../drawing/text-mark.ts';
import { textWidth } from '../drawing/text-width.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import type { TrendFrame } from './frame.ts';
import { obstacles } from './obstacles.ts';
import { pandemicYear, spansPandemic } from './pandemic-year.ts';

const word = 'Pandemic';
/** Room around the word, and from it down to the axis. */
const padding = 2;
const above = 15;
/** Half the thickness of the stroke. */
const half = 2;

/** A stroke on the axis of time along the year of the pandemic, on the trends that it touched. */
export function pandemicMark({ trend, x, plot }: TrendFrame): Markish {
  const last = placeOfPeriod(pandemicYear);
  const strokes = spansPandemic(trend) ? [{ x1: x(last - 1), x2: x(last), y1: plot.bottom - half, y2: plot.bottom + half }] : [];
  const sides = { x1: units('x1'), x2: units('x2'), y1: units('y1'), y2: units('y2') };
  return rect(strokes, { ...sides, className: 'happening', ariaLabel: () => 'pandemic' });
}

/** Its word over the stroke, where nothing else is; `taken` are words that stand in the plot already. */
export function pandemicWord(frame: TrendFrame, taken: readonly Words[]): Markish {
  const { trend, x, plot } = frame;
  const words = { x: x(placeOfPeriod(pandemicYear) - 0.5), y: plot.bottom - above, text: word };
  return textMark(spansPandemic(trend) && isFree(frame, roomOf(words), taken.map(roomOf)) ? [words] : [], 'events');
}

function roomOf({ x, y, text }: Words): Box {
  const { left, right, top, bottom } = textBox(x - textWidth(text) / 2, textWidth(text), y);
  return { left: left - padding, right: right + padding, top, bottom };
}

function isFree(frame: TrendFrame, room: Box, taken: readonly Box[]): boolean {
  const { plot, bands, x, y } = frame;
  const edges = bands.flatMap(({ lower, upper }) => [lower, upper]).map((edge) => edge.map(({ place, value }): Point => [x(place), y(value)]));
  const within = plot.left <= room.left && room.right <= plot.right;
  return within && !taken.some((other) => overlap(other, room)) && ![...obstacles(frame), ...edges].some((line) => crosses(line, room));
}
