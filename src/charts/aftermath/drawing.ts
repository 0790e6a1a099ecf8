import type { Aftermath } from '../../statistics/aftermath/aftermath.ts';
import { gradeWords } from '../../words/grade.ts';
import { boxMark, dotMark, lineMark, strokeMark, textMark, type Words } from '../drawing/marks.ts';
import { placeLabels } from '../drawing/place-labels.ts';
import { captionWords, type Drawing, sheet } from '../drawing/sheet.ts';
import type { Mark } from '../drawing/svg.ts';
import { lineHeight, type Size } from '../drawing/theme.ts';
import { type ChartView, shows } from '../view.ts';
import { stagedMarks } from './annotation.ts';
import { type AftermathFrame, aftermathFrame, rowsHeight } from './frame.ts';
import { type AftermathRows, meanPoints, type Point, pathPoints } from './rows.ts';
import { aftermathFoot, writeSigned } from './words.ts';

/** What came after each grade : every council thin, the mean thick with its interval, the other grades and Birmingham beside it. */
export function aftermathDrawing(rows: AftermathRows, options: { size: Size; view?: ChartView }): Drawing {
  const frame = aftermathFrame(rows, options);
  const { plot, width, size, view } = frame;
  const marks = [
    beforeMark(frame),
    axisMarks(frame),
    reportMarks(frame),
    councilMarks(frame),
    otherMarks(frame),
    birminghamMarks(frame),
    meanMarks(frame),
    size === 'wide' ? nameMarks(frame) : keyMarks(frame),
    yearMarks(frame),
    view.staged ? stagedMarks(frame) : [],
  ];
  const foot = view.staged ? [] : aftermathFoot(rows);
  return sheet({ name: 'aftermath', size, width, marks, foot, bottom: plot.bottom + rowsHeight + lineHeight / 2 });
}

/** The years before the report lie on a ground of their own. */
function beforeMark({ plot, x }: AftermathFrame): Mark {
  return boxMark([{ x1: plot.left, x2: x(0), y1: plot.top, y2: plot.bottom }], 'band');
}

function axisMarks({ plot, y, caption }: AftermathFrame): Mark[] {
  const ticks = y
    .ticks(5)
    .map((value) => ({ value, x: plot.left - 8, y: y(value), text: value === 0 ? '0' : writeTick(value), x1: plot.left, x2: plot.right }));
  const rules = ticks.filter(({ value }) => value !== 0);
  const base = ticks.filter(({ value }) => value === 0);
  return [strokeMark(rules, 'rules'), strokeMark(base, 'base'), textMark(ticks, 'axis', 'end'), textMark(captionWords(caption), 'axis', 'start')];
}

function writeTick(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toLocaleString('en-GB')}`;
}

/** The upright of the year of the report, with its name above the plot. */
function reportMarks({ plot, x }: AftermathFrame): Mark[] {
  return [
    strokeMark([{ x: x(0), y1: plot.top - 4, y2: plot.bottom }], 'report'),
    textMark([{ x: x(0), y: plot.top - lineHeight / 2 - 6, text: 'Year of the report' }], 'name'),
  ];
}

/** Every council's line, each with its own name for scripts. */
function councilMarks(frame: AftermathFrame): Mark[] {
  return frame.rows.councils.map((path) => lineOf(frame, pathPoints(path), 'one', `after-${path.slug}-${path.published.slice(0, 4)}`));
}

function otherMarks(frame: AftermathFrame): Mark[] {
  return frame.rows.others.map((other) => lineOf(frame, meanPoints(other), `${other.grade} line`, `mean-${other.grade}`));
}

function birminghamMarks(frame: AftermathFrame): Mark {
  const { rows, view } = frame;
  return shows(view, 'birmingham') && rows.birmingham.standings.length > 1 ? lineOf(frame, pathPoints(rows.birmingham), 'birmingham line', 'birmingham') : '';
}

/** The mean: strong over the years that all have, thin with hollow points where fewer do. */
function meanMarks(frame: AftermathFrame): Mark[] {
  const { rows, x, y } = frame;
  const { means, panel } = rows.subject;
  const points = means.map(({ year, mean }) => ({ year, gap: mean }));
  const bars = means.flatMap(({ year, lower, upper }) =>
    lower === null || upper === null ? [] : [{ x: x(year), y1: y(lower), y2: y(upper), key: `certain-${year}` }],
  );
  const dots = (whole: boolean) =>
    means.filter(({ n }) => (n === panel.length) === whole).map(({ year, mean }) => ({ x: x(year), y: y(mean), key: `mean-${year}` }));
  return [
    strokeMark(bars, 'certain'),
    lineOf(frame, points, 'outer line', 'mean-outer'),
    lineOf(frame, meanPoints(rows.subject), 'mean line', 'mean'),
    dotMark(dots(true), 4.5, 'dot'),
    dotMark(dots(false), 4.5, 'dot fewer'),
  ];
}

/** Names at the ends of the lines, moved apart. */
function nameMarks({ rows, plot, x, y, view }: AftermathFrame): Mark[] {
  const at = (list: readonly Point[]) => y(list.at(-1)?.gap ?? 0);
  const named = [
    { texts: ['After “inadequate”', `mean of ${rows.subject.panel.length}`], y: y(rows.subject.means.at(-1)?.mean ?? 0), className: 'inadequate' },
    ...rows.others.map((other) => ({ texts: [gradeWords[other.grade]], y: at(meanPoints(other)), className: 'other' })),
    ...(shows(view, 'birmingham') && rows.birmingham.standings.length > 1
      ? [{ texts: ['Birmingham, 2016'], y: at(pathPoints(rows.birmingham)), className: 'birmingham' }]
      : []),
    ...(view.staged ? [] : [{ texts: ['Middle council'], y: y(0), className: 'middle' }]),
  ];
  const places = placeLabels(
    named.map((label) => ({ y: label.y, height: label.texts.length * lineHeight })),
    { top: plot.top, bottom: plot.bottom },
  );
  return named.map(({ texts, className }, index) => {
    const first = (places[index] ?? 0) - ((texts.length - 1) * lineHeight) / 2;
    return textMark(
      texts.map((text, line) => ({ x: x(5) + 14, y: first + line * lineHeight, text, ...(view.staged && { key: `${className}-label-${line}` }) })),
      className,
      'start',
    );
  });
}

/** In the narrow drawing the lines are named above, each beside a piece of it. */
function keyMarks({ key, caption }: AftermathFrame): Mark[] {
  return key.flatMap(({ className, text }, index) => {
    const y = (caption.length + index + 0.5) * lineHeight;
    const words = className.startsWith('mean') ? 'inadequate' : 'other';
    return [strokeMark([{ x1: 0, x2: 30, y }], className), textMark([{ x: 38, y, text }], words, 'start')];
  });
}

/** Under the plot: the year, the mean of that year, and how many it is of. */
function yearMarks({ rows, plot, x, size }: AftermathFrame): Mark[] {
  const { indicator, subject } = rows;
  const line = (step: number) => plot.bottom + 10 + (step + 0.5) * lineHeight;
  const row = (step: number, head: string, text: (mean: Aftermath['means'][number]) => string): Words[] => [
    { x: 0, y: line(step), text: head },
    ...subject.means.map((mean) => ({ x: x(mean.year), y: line(step), text: text(mean) })),
  ];
  const heads = (words: Words[]) => textMark(words.slice(0, 1), 'axis', 'start');
  const years = row(0, 'Year', ({ year }) => writeYear(year));
  const means = row(1, 'Mean', ({ year, mean }) => (size === 'wide' || year % 2 !== 0 ? writeSigned(indicator, mean).replace('£', '') : ''));
  const counts = row(2, 'Reports', ({ n }) => String(n));
  const filled = (words: Words[]) => words.slice(1).filter(({ text }) => text !== '');
  return [heads(years), textMark(filled(years), 'axis'), heads(means), textMark(filled(means), 'inadequate'), heads(counts), textMark(filled(counts), 'axis')];
}

function writeYear(year: number): string {
  return year < 0 ? `−${-year}` : String(year);
}

function lineOf({ x, y }: AftermathFrame, list: readonly Point[], className: string, key: string): Mark {
  return lineMark([{ points: withGaps(list).map(({ year, gap }) => [x(year), y(gap)] as const), key }], className);
}

/** A year without a figure parts a line. */
function withGaps(list: readonly Point[]): Point[] {
  return list.flatMap((point, index) => {
    const before = list[index - 1];
    return before !== undefined && point.year - before.year > 1 ? [{ year: Number.NaN, gap: Number.NaN }, point] : [point];
  });
}
