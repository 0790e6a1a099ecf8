import { type DotOptions, dot, lineY, ruleX } from '@observablehq/plot';
import { plotted } from '../drawing/document.ts';
import type { Mark } from '../drawing/svg.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { shows } from '../view.ts';
import { doubtfulPeriods } from './doubt.ts';
import { missingRows } from './foot.ts';
import type { TrendFrame } from './frame.ts';
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
export function pointMarks({ series, intervals, trend, x, y }: TrendFrame): Mark {
  const points = birminghamPoints(series);
  const latest = Math.max(...trend.rows.map((row) => row.basis));
  const doubtful = doubtfulPeriods(trend);
  const sure = points.filter((point) => !doubtful.includes(point.period));
  const mark = (some: SeriesPoint[], className: string, shape: Partial<DotOptions> = { r: 3.5 }) =>
    dot(some, { x: 'place', y: 'value', ...shape, className, ariaLabel: (point: SeriesPoint) => `birmingham-${point.period}` });
  const marks = [
    ruleX(intervals, { x: 'place', y1: 'lower', y2: 'upper', className: 'interval', ariaLabel: ({ place }: { place: number }) => `interval-${place}` }),
    mark(
      sure.filter((point) => point.basis === latest),
      'point',
    ),
    mark(
      sure.filter((point) => point.basis < latest),
      'point older',
    ),
    mark(
      points.filter((point) => doubtful.includes(point.period)),
      'point older',
      { r: 5, symbol: 'square' },
    ),
  ];
  return plotted(marks, { x, y });
}

/** A cross on the axis under each year in which Birmingham or England has no figure. */
export function missingMarks({ trend, view, x, y, plot }: TrendFrame): Mark {
  const places = (['birmingham', 'england'] as const).filter((place) => shows(view, place));
  const periods = new Set(places.flatMap((place) => missingRows(trend, place)).map((row) => row.period));
  const crosses = [...periods].map((period) => ({ place: placeOfPeriod(period), value: y.invert(plot.bottom) }));
  return plotted([dot(crosses, { x: 'place', y: 'value', symbol: 'times', r: 4, className: 'missing' })], { x, y });
}

/** Each of Birmingham's points once: where years are left out, others are folded onto it. */
function birminghamPoints(series: readonly Series[]): SeriesPoint[] {
  const points = series.find((entry) => entry.key === 'birmingham')?.pieces.flat() ?? [];
  return [...new Map(points.map((point) => [point.period, point])).values()];
}
