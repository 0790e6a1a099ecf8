import { type ScaleLinear, scaleLinear } from 'd3';
import type { Event } from '../../dataset/schema.ts';
import { periodTicks } from '../drawing/axes.ts';
import { boxMark, dotMark, strokeMark, textMark } from '../drawing/marks.ts';
import { type PlacedEvent, placeEvents } from '../drawing/place-events.ts';
import { type Drawing, sheet } from '../drawing/sheet.ts';
import type { Mark } from '../drawing/svg.ts';
import { swarm } from '../drawing/swarm.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import type { ChartView } from '../view.ts';
import { precisionOf, type TimelineRow } from './rows.ts';
import { eventKinds, laneName } from './words.ts';

const radius = 5;
/** Half the room of a dot, with its outline. */
const room = 6.5;

interface Dot {
  row: TimelineRow;
  x: number;
  y: number;
}

interface Lane {
  kind: Event['kind'];
  top: number;
  middle: number;
  bottom: number;
  dots: Dot[];
}

interface Frame {
  width: number;
  x: ScaleLinear<number, number>;
  years: { x: number; text: string }[];
  grades: PlacedEvent[];
  lanes: Lane[];
  bottom: number;
}

/**
 * The events along the years: a row for each kind, a full dot where the day is known, a hollow one where only the month is,
 * and one with a bar over the whole year where only that is; the overall grades stand over the inspections. Rows in, one drawing out.
 */
export function timelineDrawing(rows: readonly TimelineRow[], { size, view = {} }: { size: Size; view?: ChartView }): Drawing {
  const frame = frameOf(rows, size);
  const { width, bottom } = frame;
  const marks = [laneMarks(frame), gradeMarks(frame), dotMarks(frame)];
  return sheet({ name: 'timeline', size, width, marks, foot: view.staged ? [] : timelineFoot, bottom, margin: 4 });
}

/** The sentences at the foot. */
export const timelineFoot = [
  'Full dot: known to the day. Hollow: to the month. Hollow with a bar: to the year.',
  'Words: the overall grade. A stroke stands at the start of its year.',
];

function frameOf(rows: readonly TimelineRow[], size: Size): Frame {
  const width = widths[size];
  const years = yearsOf(rows);
  const edge = textWidth('0000') / 2;
  const x = scaleLinear()
    .domain([Number(years[0]), Number(years.at(-1))])
    .range([edge, width - edge]);
  const grades = placeEvents(gradesOf(rows, x), { width, lowestLeft: 0, rows: 4 });
  const lanes = lanesOf(rows, { x, top: lineHeight, graded: (Math.max(-1, ...grades.map((grade) => grade.row)) + 1) * lineHeight });
  const bottom = (lanes.at(-1)?.bottom ?? 0) + 2 * lineHeight + 2;
  return { width, x, years: periodTicks(years, width - 2 * edge).map((text) => ({ x: x(Number(text)), text })), grades, lanes, bottom };
}

/** The years from the first event's to the one after the last. */
function yearsOf(rows: readonly TimelineRow[]): string[] {
  const [first, last] = [Number(rows[0]?.date.slice(0, 4)), Number(rows.at(-1)?.date.slice(0, 4))];
  return Array.from({ length: last - first + 2 }, (_, index) => `${first + index}`);
}

/** Place of a date in years: a day, the middle of a month or of a year. */
function placeOf({ date }: Pick<TimelineRow, 'date'>): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + (day === undefined ? 0.5 : (day - 0.5) / 31) / 12;
}

/** Inspections with an overall grade; the last first, as they are the most telling. */
function gradesOf(rows: readonly TimelineRow[], x: Frame['x']) {
  return [...rows].reverse().flatMap((row) => {
    const [, grade] = Object.entries(row.event.grades).find(([aspect]) => aspect.toLowerCase() === 'overall') ?? [];
    if (row.event.kind !== 'inspection' || grade === undefined) return [];
    return [{ key: row.event.id, words: grade.replace(/ to be good$/, ''), lines: [x(placeOf(row))] }];
  });
}

function lanesOf(rows: readonly TimelineRow[], { x, top, graded }: { x: Frame['x']; top: number; graded: number }): Lane[] {
  let next = 0;
  return eventKinds.flatMap((kind) => {
    const own = rows.filter((row) => row.event.kind === kind);
    if (own.length === 0) return [];
    const places = own.map((row) => x(placeOf(row)));
    const heights = swarm(places, room);
    const reach = Math.max(...heights.map(Math.abs)) + room + 3;
    const start = next + top + (kind === 'inspection' ? graded : 0);
    const middle = start + reach;
    next = middle + reach + 4;
    return [
      { kind, top: start, middle, bottom: middle + reach, dots: own.map((row, index) => ({ row, x: places[index] ?? 0, y: middle + (heights[index] ?? 0) })) },
    ];
  });
}

/** The name of each row, a line through it, and a stroke at each year that is named below. */
function laneMarks({ lanes, years, width, bottom }: Frame): Mark[] {
  const strokes = lanes.flatMap(({ top, bottom: end }) => years.map(({ x }) => ({ x, y1: top, y2: end })));
  return [
    strokeMark(strokes, 'rules'),
    strokeMark(
      lanes.map(({ middle }) => ({ y: middle, x1: 0, x2: width })),
      'rules',
    ),
    textMark(
      lanes.map(({ kind, top, dots }) => ({ x: 0, y: nameHeight({ kind, top, dots }), text: laneName(kind), key: `lane-${kind}` })),
      'name',
      'start',
    ),
    textMark(
      years.map(({ x, text }) => ({ x, y: bottom - lineHeight * 1.25, text })),
      'axis',
    ),
  ];
}

/** The name of the inspections stands over their grades. */
function nameHeight({ kind, top }: Pick<Lane, 'kind' | 'top' | 'dots'>): number {
  return kind === 'inspection' ? lineHeight / 2 : top - lineHeight / 2;
}

function gradeMarks({ grades, lanes }: Frame): Mark[] {
  const lane = lanes.find((entry) => entry.kind === 'inspection');
  if (lane === undefined) return [];
  const lines = grades.map(({ key, lines: [x = 0], row }) => {
    const at = lane.dots.find((entry) => entry.row.event.id === key);
    return { key: `grade-${key}`, x, y1: lane.top - row * lineHeight, y2: (at?.y ?? lane.middle) - radius };
  });
  return [
    strokeMark(lines, 'event'),
    textMark(
      grades.map(({ left, row, words }) => ({ x: left, y: lane.top - (row + 0.5) * lineHeight - 2, text: words })),
      'events',
      'start',
    ),
  ];
}

function dotMarks({ lanes, x }: Frame): Mark[] {
  const dots = lanes.flatMap((lane) => lane.dots);
  const of = (...precisions: Event['precision'][]) => dots.filter(({ row }) => precisions.includes(precisionOf(row)));
  const mark = (some: readonly Dot[], className: string) =>
    dotMark(
      some.map(({ row, ...place }) => ({ ...place, key: row.event.id })),
      radius,
      className,
    );
  const bars = of('year').map(({ row, y }) => ({ x1: x(Number(row.date)), x2: x(Number(row.date) + 1), y1: y - 1.25, y2: y + 1.25 }));
  return [boxMark(bars, 'happening'), mark(of('month', 'year'), 'happening vague'), mark(of('day'), 'happening')];
}
