import { type Box, crosses, overlap, type Point, textBox } from '../drawing/box.ts';
import { boxMark, textMark, type Words } from '../drawing/marks.ts';
import type { Mark } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import type { TrendFrame } from './layout.ts';
import { obstacles } from './obstacles.ts';
import { pandemicYear, spansPandemic } from './pandemic-year.ts';

const word = 'Pandemic';
/** Room around the word, and from it down to the axis. */
const padding = 2;
const above = 15;
/** Half the thickness of the stroke. */
const half = 2;

/** A stroke on the axis of time along the year of the pandemic, on the trends that it touched. */
export function pandemicMark({ trend, x, plot }: TrendFrame): Mark {
  const last = placeOfPeriod(pandemicYear);
  const strokes = spansPandemic(trend) ? [{ x1: x(last - 1), x2: x(last), y1: plot.bottom - half, y2: plot.bottom + half, key: 'pandemic' }] : [];
  return boxMark(strokes, 'happening');
}

/** Its word over the stroke, where nothing else is; `taken` are words that stand in the plot already. */
export function pandemicWord(frame: TrendFrame, taken: readonly Words[]): Mark {
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
