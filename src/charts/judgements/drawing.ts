import { type Level, levelOf, levels } from '../../dataset/grade.ts';
import { round } from '../../statistics/round.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { boxMark, pathMark, strokeMark, textMark, type Words } from '../drawing/marks.ts';
import { type Drawing, sheet } from '../drawing/sheet.ts';
import type { Mark } from '../drawing/svg.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import type { ChartView } from '../view.ts';
import type { JudgementRow } from './rows.ts';
import { gradeShape } from './shape.ts';

/** Room for the names of the grades: beside the bars in the wide drawing, above them in the narrow one. */
const labelWidths: Record<Size, number> = { narrow: 0, wide: 192 };
const barHeight = 56;
const shapeRoom = 26;

/** Names of the rows, broken for the wide drawing. */
const names: Record<Level, readonly string[]> = {
  outstanding: [gradeWords.outstanding],
  good: [gradeWords.good],
  'requires-improvement': [gradeWords['requires-improvement'], 'or adequate'],
  inadequate: [gradeWords.inadequate],
};

interface Column {
  row: JudgementRow;
  x: number;
  width: number;
}

interface Band {
  level: Level;
  /** Words of the grade. */
  words: Words[];
  shape: readonly [number, number];
  /** Foot of the bars. */
  base: number;
}

interface Frame {
  size: Size;
  width: number;
  columns: Column[];
  bands: Band[];
  /** Middle of the shapes of Birmingham's grades. */
  lane: number;
  /** Top of the first band. */
  top: number;
  bottom: number;
  /** Units of height for a share of 1. */
  scale: number;
}

/**
 * Birmingham's grades and every council's: a column for each report, Birmingham's grade as a shape at its head,
 * and for each grade a bar as high as the share of councils that had it, Birmingham's own filled. Rows in, one drawing out.
 */
export function judgementsDrawing(rows: readonly JudgementRow[], { size, view = {} }: { size: Size; view?: ChartView }): Drawing {
  const frame = frameOf(rows, size);
  const { width, bottom } = frame;
  const marks = [headMarks(frame), frameworkMarks(frame), bandMarks(frame), laneMarks(frame)];
  return sheet({ name: 'judgements', size, width, marks, foot: view.staged ? [] : judgementsFoot(rows), bottom, margin: 4 });
}

/** The sentences at the foot. */
export function judgementsFoot(rows: readonly JudgementRow[]): string[] {
  return [
    'Bars and numbers: councils by their latest grade; filled: the grade of Birmingham; at the bottom: all councils with a grade.',
    'Dotted lines: Ofsted changed how it inspects, so a grade to the left is not quite the same to the right.',
    ...(rows.some((row) => row.judgement === null) ? ['Last column: no new report on Birmingham.'] : []),
  ];
}

function frameOf(rows: readonly JudgementRow[], size: Size): Frame {
  const width = widths[size];
  const step = (width - labelWidths[size]) / rows.length;
  const columns = rows.map((row, index) => ({ row, x: labelWidths[size] + (index + 0.5) * step, width: Math.min(40, step - 10) }));
  const named = size === 'narrow' ? lineHeight : 0;
  const lane = 2 * lineHeight + named + shapeRoom / 2 + 2;
  const top = lane + shapeRoom / 2 + 8;
  const height = barHeight + lineHeight + named + 12;
  const bands = levels.map((level, index) => bandOf(level, { size, top: top + index * height, base: top + (index + 1) * height - 6 }));
  const highest = Math.max(...rows.flatMap((row) => levels.map((level) => row.counts[level] / row.councils)));
  return { size, width, columns, bands, lane, top, bottom: top + levels.length * height + lineHeight + 10, scale: barHeight / highest };
}

function bandOf(level: Level, { size, top, base }: { size: Size; top: number; base: number }): Band {
  const wide = size === 'wide';
  const texts = wide ? names[level] : [names[level].join(' ')];
  const first = wide ? base - 14 - (texts.length - 1) * lineHeight : top + lineHeight / 2 + 4;
  return { level, base, shape: [11, first], words: texts.map((text, index) => ({ x: 28, y: first + index * lineHeight, text })) };
}

/** Month and year over each column, and under it out of how many councils. */
function headMarks({ columns, bands, size }: Frame): Mark[] {
  const base = (bands.at(-1)?.base ?? 0) + 6;
  const words = columns.flatMap(({ row, x }) => {
    const [month = '', year = ''] = writeDate(row.date.slice(0, 7)).split(' ');
    return [
      { x, y: lineHeight / 2, text: month.slice(0, 3) },
      { x, y: lineHeight * 1.5, text: year },
      { x, y: base + lineHeight / 2 + 2, text: size === 'wide' ? `of ${row.councils}` : `${row.councils}` },
    ];
  });
  return [textMark(words, 'axis')];
}

/** A dotted line wherever two neighbouring reports stand on different ways of inspecting. */
function frameworkMarks({ columns, bands, lane }: Frame): Mark {
  const changes = columns.flatMap(({ row, x }, index) => {
    const before = columns[index - 1];
    return before === undefined || row.judgement === null || wayOf(row) === wayOf(before.row) ? [] : [(before.x + x) / 2];
  });
  // A line that would run through the name of a grade is left out there: it goes from bar to bar.
  const pieces = [{ y1: lane - shapeRoom / 2, y2: lane + shapeRoom / 2 }, ...bands.map(({ base }) => ({ y1: base - barHeight - lineHeight, y2: base }))];
  return strokeMark(
    changes.flatMap((x) => pieces.map((piece) => ({ x, ...piece }))),
    'event',
  );
}

/** The way of inspecting, whichever of its forms: a re-inspection is of the same kind, and so are short and standard inspections. */
function wayOf({ judgement }: JudgementRow): string {
  return judgement?.framework.split(/,| Short| Standard/)[0] ?? '';
}

function bandMarks({ columns, bands, width, scale }: Frame): Mark[] {
  return bands.flatMap(({ level, words, shape, base }) => {
    const bars = columns.map(({ row, x, width: full }) => {
      const top = base - (row.counts[level] / row.councils) * scale;
      return {
        own: levelOf(row.grade) === level,
        box: { x1: x - full / 2, x2: x + full / 2, y1: top, y2: base, key: `${level}-${row.date}` },
        words: { x, y: top - lineHeight / 2, text: `${round((100 * row.counts[level]) / row.councils, 0)}%` },
      };
    });
    const boxes = (own: boolean) => bars.flatMap((bar) => (bar.own === own ? bar.box : []));
    const counts = (own: boolean) => bars.flatMap((bar) => (bar.own === own ? bar.words : []));
    return [
      strokeMark([{ y: base, x1: 0, x2: width }], 'rules'),
      boxMark(boxes(false), 'bar others'),
      boxMark(boxes(true), 'bar birmingham'),
      textMark(counts(false), 'count'),
      textMark(counts(true), 'birmingham'),
      pathMark(gradeShape(level, shape), 'grade'),
      textMark(words, 'name', 'start'),
    ];
  });
}

/** Birmingham's grades as shapes in a row of their own. */
function laneMarks({ columns, lane, size }: Frame): Mark[] {
  const shapes = columns.flatMap(({ row, x }) => {
    const level = levelOf(row.grade);
    return level === null ? [] : [pathMark(gradeShape(level, [x, lane]), 'grade birmingham', `birmingham-${row.date}`)];
  });
  const label = size === 'wide' ? { x: 0, y: lane, text: 'Birmingham' } : { x: 0, y: 2.5 * lineHeight + 2, text: 'Birmingham' };
  return [textMark([label], 'birmingham', 'start'), ...shapes];
}
