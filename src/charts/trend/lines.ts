import type { Point } from '../drawing/box.ts';
import { dotMark, lineMark, signMark, strokeMark } from '../drawing/marks.ts';
import type { Mark } from '../drawing/svg.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { shows } from '../view.ts';
import { doubtfulPeriods } from './doubt.ts';
import { missingRows } from './foot.ts';
import type { TrendFrame } from './layout.ts';
import type { Series, SeriesKey, SeriesPoint } from './series.ts';

const classes: Record<SeriesKey, string> = {
  birmingham: 'birmingham line',
  england: 'england line',
  median: 'median line',
  'neighbours-2021': 'neighbours line',
  'neighbours-2025': 'neighbours line',
};

/** A point that stands alone is drawn as a short level stroke, this long to each side, in years. */
export const reach = 0.12;
/** What parts a line. */
export const nowhere: Point = [Number.NaN, Number.NaN];

/** A piece of one point as a short level stroke, or as nothing to see where it is folded away; a longer one as it is. */
export function widened(piece: readonly SeriesPoint[]): Pick<SeriesPoint, 'place' | 'value'>[] {
  const [only] = piece;
  if (piece.length > 1 || only === undefined) return [...piece];
  const length = only.folded ? 0 : reach;
  return [-length, 0, length].map((step) => ({ place: only.place + step, value: only.value }));
}

/** The lines, England and Birmingham in front; missing years and breaks are gaps. */
export function lineMarks({ series, x, y }: TrendFrame): Mark[] {
  return series.map(({ key, pieces }) => {
    const placed = (piece: readonly SeriesPoint[]) => (key === 'birmingham' ? piece : widened(piece)).map(({ place, value }): Point => [x(place), y(value)]);
    return lineMark([{ points: pieces.flatMap((piece) => [...placed(piece), nowhere]), key }], classes[key]);
  });
}

/** Birmingham's points, hollow on an older basis, hollow squares where in doubt, with their intervals. Each carries its period as a key. */
export function pointMarks({ series, intervals, trend, x, y }: TrendFrame): Mark[] {
  const points = birminghamPoints(series);
  const latest = Math.max(...trend.rows.map((row) => row.basis));
  const doubtful = doubtfulPeriods(trend);
  const isSure = ({ period }: SeriesPoint) => !doubtful.includes(period);
  const places = (wanted: (point: SeriesPoint) => boolean) =>
    points.filter(wanted).map(({ place, value, period }) => ({ x: x(place), y: y(value), key: `birmingham-${period}` }));
  return [
    strokeMark(
      intervals.map(({ place, lower, upper }) => ({ x: x(place), y1: y(lower), y2: y(upper), key: `interval-${place}` })),
      'interval',
    ),
    dotMark(
      places((point) => isSure(point) && point.basis === latest),
      3.5,
      'point',
    ),
    dotMark(
      places((point) => isSure(point) && point.basis < latest),
      3.5,
      'point older',
    ),
    signMark(
      'square',
      places((point) => !isSure(point)),
      5,
      'point older',
    ),
  ];
}

/** A cross on the axis under each year in which Birmingham or England has no figure. */
export function missingMarks({ trend, view, x, plot }: TrendFrame): Mark {
  const shown = (['birmingham', 'england'] as const).filter((place) => shows(view, place));
  const periods = new Set(shown.flatMap((place) => missingRows(trend, place)).map((row) => row.period));
  const places = [...periods].map((period) => ({ x: x(placeOfPeriod(period)), y: plot.bottom }));
  return signMark('cross', places, 4, 'missing');
}

/** Each of Birmingham's points once: where years are left out, others are folded onto it. */
function birminghamPoints(series: readonly Series[]): SeriesPoint[] {
  const points = series.find((entry) => entry.key === 'birmingham')?.pieces.flat() ?? [];
  return [...new Map(points.map((point) => [point.period, point])).values()];
}
