import { type ScaleLinear, scaleLinear } from 'd3';
import type { Level } from '../../dataset/grade.ts';
import type { Box, Point } from '../drawing/box.ts';
import { lineHeight } from '../drawing/theme.ts';
import { placeOfDate, placeOfPeriod } from '../drawing/time.ts';
import { lastPoint, type Series, trendSeries } from '../trend/series.ts';
import type { OpeningRows } from './rows.ts';

/** The shapes the picture is drawn in: for a phone, a tablet or column, and a desk. */
export const shapes = {
  narrow: { width: 340, height: 376, stairs: 100, end: 6, foot: 32, head: 2 },
  middle: { width: 720, height: 560, stairs: 150, end: 142, foot: 14, head: 1.4 },
  broad: { width: 1140, height: 468, stairs: 136, end: 168, foot: 14, head: 1.4 },
} as const;

export type Shape = keyof typeof shapes;

/** How high each grade stands: the steps from inadequate up to outstanding. */
const heights: Record<Level, number> = { inadequate: 0, 'requires-improvement': 1, good: 2, outstanding: 3 };

export interface OpeningFrame {
  shape: Shape;
  width: number;
  height: number;
  x: ScaleLinear<number, number>;
  /** Grades with the place of each. */
  grades: { date: string; level: Level; at: Point }[];
  /** The stairs that they stand on, up to the last day drawn. */
  stairs: Point[];
  visits: Point[];
  /** Where the counted figures lie, and the head of that part. */
  plot: Box;
  lines: { key: string; points: Point[] }[];
  y: ScaleLinear<number, number>;
}

/** Measures the picture: time runs through both of its parts. */
export function openingFrame(rows: OpeningRows, shape: Shape): OpeningFrame {
  const { width, height, stairs: room, end, foot, head } = shapes[shape];
  const series = trendSeries(rows.trend).filter(({ key }) => key === 'birmingham' || key === 'england');
  const type = rows.trend.indicator.periodType;
  const dates = rows.grades.map(({ date }) => placeOfDate(date, type));
  const last = Math.max(...series.map((entry) => lastPoint(entry).place), ...dates);
  const x = scaleLinear()
    .domain([Math.min(...dates), last])
    .range([14, width - end - 8]);
  const top = lineHeight * 1.5;
  const reached = Math.max(...rows.grades.map(({ level }) => heights[level]), 1);
  const step = (level: Level) => top + 16 + (room - 32) * (1 - heights[level] / reached);
  const grades = rows.grades.map((grade, index) => ({ ...grade, at: [x(dates[index] ?? 0), step(grade.level)] as Point }));
  const plot = { left: x.range()[0] ?? 0, right: x(last), top: top + room + lineHeight * 2.4, bottom: height - lineHeight - 8 };
  const values = series.flatMap(({ pieces }) => pieces.flat().map(({ value }) => value));
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .range([plot.bottom - foot, plot.top + lineHeight * head]);
  return {
    shape,
    width,
    height,
    x,
    grades,
    stairs: stairsOf(
      grades.map(({ at }) => at),
      x(last),
    ),
    visits: rows.visits.map((date) => [x(placeOfDate(date, type)), step('inadequate')]),
    plot,
    lines: series.map((entry) => ({ key: entry.key, points: pointsOf(entry, x, y) })),
    y,
  };
}

/** From each grade level to the day of the next, then up. */
function stairsOf(grades: readonly Point[], end: number): Point[] {
  return grades.flatMap(([x, y], index) => [[x, y] as Point, [grades[index + 1]?.[0] ?? end, y] as Point]);
}

function pointsOf({ pieces }: Series, x: OpeningFrame['x'], y: OpeningFrame['y']): Point[] {
  return pieces.flat().map(({ period, value }) => [x(placeOfPeriod(period)), y(value)]);
}
