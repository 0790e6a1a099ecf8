import { dot, lineY } from '@observablehq/plot';
import { plotted } from '../drawing/document.ts';
import { dotMark, strokeMark } from '../drawing/marks.ts';
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
const gap = { place: Number.NaN, value: Number.NaN };

/** A piece of one point as a short level stroke, or as nothing to see where it is folded away; a longer one as it is. */
export function widened(piece: readonly SeriesPoint[]): Pick<SeriesPoint, 'place' | 'value'>[] {
  const [only] = piece;
  if (piece.length > 1 || only === undefined) return [...piece];
  const length = only.folded ? 0 : reach;
  return [-length, 0, length].map((step) => ({ place: only.place + step, value: only.value }));
}

/** The lines, England and Birmingham in front; missing years and breaks are gaps. */
export function lineMarks({ series, x, y }: TrendFrame): Mark {
  const marks = series.map(({ key, pieces }) => {
    const points = pieces.flatMap((piece) => [...(key === 'birmingham' ? piece : widened(piece)), gap]);
    return lineY(points, { x: 'place', y: 'value', z: null, className: classes[key], ariaLabel: () => key });
  });
  return plotted(marks, { x, y });
}

/** Birmingham's points, hollow on an older basis, hollow squares where in doubt, with their intervals. Each carries its period as a key. */
export function pointMarks({ series, intervals, trend, x, y }: TrendFrame): Mark[] {
  const points = birminghamPoints(series);
  const latest = Math.max(...trend.rows.map((row) => row.basis));
  const doubtful = doubtfulPeriods(trend);
  const [sure, unsure] = [false, true].map((is) => points.filter(({ period }) => doubtful.includes(period) === is)) as [SeriesPoint[], SeriesPoint[]];
  const circles = (some: SeriesPoint[], className: string) =>
    dotMark(
      some.map(({ place, value, period }) => ({ x: x(place), y: y(value), key: `birmingham-${period}` })),
      3.5,
      className,
    );
  const squares = dot(unsure, {
    x: 'place',
    y: 'value',
    symbol: 'square',
    r: 5,
    className: 'point older',
    ariaLabel: ({ period }: SeriesPoint) => `birmingham-${period}`,
  });
  return [
    strokeMark(
      intervals.map(({ place, lower, upper }) => ({ x: x(place), y1: y(lower), y2: y(upper), key: `interval-${place}` })),
      'interval',
    ),
    circles(
      sure.filter((point) => point.basis === latest),
      'point',
    ),
    circles(
      sure.filter((point) => point.basis < latest),
      'point older',
    ),
    unsure.length === 0 ? '' : plotted([squares], { x, y }),
  ];
}

/** A cross on the axis under each year in which Birmingham or England has no figure. */
export function missingMarks({ trend, view, x, y, plot }: TrendFrame): Mark {
  const places = (['birmingham', 'england'] as const).filter((place) => shows(view, place));
  const periods = new Set(places.flatMap((place) => missingRows(trend, place)).map((row) => row.period));
  if (periods.size === 0) return '';
  const crosses = [...periods].map((period) => ({ place: placeOfPeriod(period), value: y.invert(plot.bottom) }));
  return plotted([dot(crosses, { x: 'place', y: 'value', symbol: 'times', r: 4, className: 'missing' })], { x, y });
}

/** Each of Birmingham's points once: where years are left out, others are folded onto it. */
function birminghamPoints(series: readonly Series[]): SeriesPoint[] {
  const points = series.find((entry) => entry.key === 'birmingham')?.pieces.flat() ?? [];
  return [...new Map(points.map((point) => [point.period, point])).values()];
}
