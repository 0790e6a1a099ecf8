import type { Point } from '../../charts/drawing/box.ts';
import { runsOf } from '../../charts/drawing/runs.ts';
import { placeOfValue, type Scales } from '../../charts/drawing/scales.ts';

/** A council's figure in a period; null where there is none. */
export interface AddedFigure {
  period: string;
  value: number | null;
}

/** A figure with its place; `beyond` says where it lies when the axis of values does not reach it: it then stands on the edge. */
export interface AddedPoint {
  period: string;
  value: number;
  at: Point;
  beyond: 'above' | 'below' | null;
}

/** One more line in a finished trend. */
export interface AddedLine {
  /** Outline of the line: missing years and breaks are gaps, and it is cut off where it leaves the scale. */
  path: string;
  /** Every figure drawn, in order; the last one is where the line ends. */
  points: AddedPoint[];
}

/**
 * A line through the figures of one more council, on the scales of a finished drawing. `breaks` are the first periods of each new basis.
 * Null where it has no figure in the periods that are drawn.
 */
export function addedLine(scales: Scales, figures: readonly AddedFigure[], breaks: readonly string[]): AddedLine | null {
  const pieces = piecesOf(scales, figures, breaks);
  const points = pieces.flat();
  return points.length === 0 ? null : { path: pieces.map((piece) => pathOf(piece, scales)).join(''), points: points.map(({ point }) => point) };
}

interface Placed {
  point: AddedPoint;
  /** Where it would lie if the drawing were high enough. */
  free: Point;
}

function piecesOf({ periods, values, frame }: Scales, figures: readonly AddedFigure[], breaks: readonly string[]): Placed[][] {
  const valueIn = (period: string) => figures.find((figure) => figure.period === period)?.value ?? null;
  const runs = runsOf(periods, ([period]) => (valueIn(period) === null ? null : breaks.filter((first) => first <= period).length));
  return runs.map((run) =>
    run.map(([period, x]) => {
      const value = valueIn(period) ?? 0;
      const y = placeOfValue(values, value);
      const beyond = y < frame.top - 0.5 ? 'above' : y > frame.bottom + 0.5 ? 'below' : null;
      return { point: { period, value, at: [x, Math.max(frame.top, Math.min(frame.bottom, y))], beyond }, free: [x, y] };
    }),
  );
}

function pathOf(piece: readonly Placed[], { frame }: Scales): string {
  return piece
    .slice(1)
    .map(({ free }, index) => within((piece[index] as Placed).free, free, frame))
    .filter((part) => part !== null)
    .map(([start, end], index, parts) => `${parts[index - 1]?.[1].join() === start.join() ? '' : `M${start}`}L${end}`)
    .join('');
}

/** The part of a straight line that lies between the top and the bottom; null where none does. */
function within([x1, y1]: Point, [x2, y2]: Point, { top, bottom }: Scales['frame']): [Point, Point] | null {
  if (Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) return null;
  const cut = (x: number, y: number): Point => {
    const held = Math.max(top, Math.min(bottom, y));
    return [tenth(held === y ? x : x1 + ((x2 - x1) * (held - y1)) / (y2 - y1)), tenth(held)];
  };
  return [cut(x1, y1), cut(x2, y2)];
}

function tenth(number: number): number {
  return Number(number.toFixed(1));
}
