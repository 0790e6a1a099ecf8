import { type ScaleLinear, scaleLinear } from 'd3';
import type { Box } from '../drawing/box.ts';
import { pathMark, strokeMark, textMark } from '../drawing/marks.ts';
import { captionWords, type Drawing, sheet } from '../drawing/sheet.ts';
import { stageHeight } from '../drawing/stage.ts';
import type { Mark } from '../drawing/svg.ts';
import { wrapText } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import type { ChartView } from '../view.ts';
import { type JudgedRows, lastYear } from './rows.ts';
import { judgedFoot, writeYears } from './words.ts';

const heights: Record<Size, number> = { narrow: 230, wide: 280 };
/** In a story a narrow drawing is lower, for its words stand under it; a wide one fills the stage. */
const stagedHeight = 190;
/** Room under the plot for the years and how many are still followed. */
const rowsHeight = 2.5 * lineHeight + 10;
const left = 64;

interface Frame {
  rows: JudgedRows;
  size: Size;
  width: number;
  plot: Box;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
}

/** How long councils stayed inadequate: the share still so, with the time at which half had left it, and Birmingham's. */
export function judgedDrawing(rows: JudgedRows, { size, view = {} }: { size: Size; view?: ChartView }): Drawing {
  const width = widths[size];
  const caption = wrapText('Share of the times that were still inadequate, by years since the report', width);
  const top = (caption.length + 0.6) * lineHeight;
  const filling = size === 'wide' ? stageHeight - rowsHeight - 6 - top : stagedHeight;
  const plot = { left, right: width - 10, top, bottom: top + (view.staged ? filling : heights[size]) };
  const frame = {
    rows,
    size,
    width,
    plot,
    x: scaleLinear().domain([0, lastYear]).range([plot.left, plot.right]),
    y: scaleLinear().domain([0, 1]).range([plot.bottom, plot.top]),
  };
  const marks = [
    textMark(captionWords(caption), 'axis', 'start'),
    axisMarks(frame),
    pathMark(stepsOf(frame), 'still line', 'still'),
    ...saidMarks(frame, view),
    yearMarks(frame),
  ];
  return sheet({ name: 'judged', size, width, marks, foot: view.staged ? [] : judgedFoot(rows), bottom: plot.bottom + rowsHeight });
}

function axisMarks({ plot, y }: Frame): Mark[] {
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ x: plot.left - 8, y: y(share), text: `${share * 100}%`, x1: plot.left, x2: plot.right }));
  return [strokeMark(ticks.slice(1), 'rules'), strokeMark(ticks.slice(0, 1), 'base'), textMark(ticks, 'axis', 'end')];
}

/** The curve: level until one leaves, then down. */
function stepsOf({ rows, plot, x, y }: Frame): string {
  const points: [number, number][] = [[plot.left, y(1)]];
  for (const { time, share } of rows.curve) points.push([x(time), points.at(-1)?.[1] ?? 0], [x(time), y(share)]);
  points.push([x(Math.max(lastYear, rows.curve.at(-1)?.time ?? 0)), points.at(-1)?.[1] ?? 0]);
  return `M${points.map(([across, down]) => `${across.toFixed(1)},${down.toFixed(1)}`).join('L')}`;
}

/** All that is said of the curve; on the stage only what its step speaks of: the start, the half or those that came back. */
function saidMarks(frame: Frame, { staged = false, highlight }: ChartView): Mark[] {
  if (!staged) return [...halfMarks(frame), ...birminghamMarks(frame)];
  const { rows, y, plot, size } = frame;
  const top = { y: y(1) + 2.5 * lineHeight, size, className: 'half', anchor: 'end' as const };
  if (highlight === 'start') return [wordsAbove([`${rows.episodes.length} times,`, `in ${rows.councils} councils`], { ...top, x: plot.right - 2 })];
  if (highlight === 'back')
    return [wordsAbove([`${rows.left} times it was left;`, `${rows.back.length} came back to it`], { ...top, y: y(0.5), x: plot.right - 2 })];
  return halfMarks(frame);
}

/** Where the curve passes one half: a stroke down to the axis, with words to its right and above, where the curve never is. */
function halfMarks({ rows, x, y, plot, size }: Frame): Mark[] {
  if (rows.half === null) return [];
  const at = x(rows.half);
  return [
    strokeMark([{ x: at, y1: y(0.5), y2: plot.bottom }], 'drop'),
    wordsAbove(['half had left it', `within ${writeYears(rows.half)}`], { x: at + 14, y: y(0.5) - 4, size, className: 'half', anchor: 'start' }),
  ];
}

function birminghamMarks({ rows, x, y, plot, size }: Frame): Mark[] {
  if (rows.birmingham === null) return [];
  const at = x(rows.birmingham);
  return [
    strokeMark([{ x: at, y1: y(0.2), y2: plot.bottom }], 'mine'),
    wordsAbove(['Birmingham', writeYears(rows.birmingham)], { x: plot.right - 2, y: y(0.2) - 4, size, className: 'birmingham', anchor: 'end' }),
  ];
}

/** Words that end at a height: on one line in the wide drawing, on two in the narrow one. */
function wordsAbove(
  texts: readonly string[],
  { x, y, size, className, anchor }: { x: number; y: number; size: Size; className: string; anchor: 'start' | 'end' },
): Mark {
  const lines = size === 'wide' ? [texts.join(' ')] : texts;
  return textMark(
    lines.map((text, index) => ({ x, y: y - (lines.length - index - 0.5) * lineHeight, text, ...(className === 'half' && { key: `annotation-${index}` }) })),
    className,
    anchor,
  );
}

function yearMarks({ rows, plot, x }: Frame): Mark[] {
  const line = (step: number) => plot.bottom + 8 + (step + 0.5) * lineHeight;
  const ticks = [0, 2, 4, 6, 8].map((years) => ({ x: x(years), y: line(0), text: String(years) }));
  const counts = rows.atRisk.map(({ years, count }) => ({ x: x(years), y: line(1), text: String(count) }));
  const heads = [
    { x: 0, y: line(0), text: 'Years' },
    { x: 0, y: line(1), text: 'Of' },
  ];
  return [textMark(heads, 'axis', 'start'), textMark(ticks, 'axis'), textMark(counts, 'axis')];
}
