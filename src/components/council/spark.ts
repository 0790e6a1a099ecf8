import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import { orderOf, type Standing } from './standings.ts';

const width = 100;
const height = 30;

interface Point {
  x: number;
  value: number;
}

/**
 * A council over the years before the middle half of all councils, as SVG text; empty where there is one year only.
 * A line ends where a figure is missing and where the series was counted anew. Numbers in, text out.
 */
export function spark(dataset: Dataset, { indicator, series }: Standing): string {
  if (series.length < 2) return '';
  const band = bandOf(dataset, indicator.id, series.map(({ period }) => period).join());
  const own = series.map(({ value }) => value).filter((value) => value !== null);
  const [low, high] = [Math.min(...own, ...band.map(({ lower }) => lower)), Math.max(...own, ...band.map(({ upper }) => upper))];
  const x = (index: number) => Math.round(2 + ((width - 4) * index) / (series.length - 1));
  const y = (value: number) => Math.round(3 + ((height - 6) * (high - value)) / (high - low || 1));
  const breaks = new Set(indicator.breaks.map(({ period }) => period));
  const pieces = split(series.map(({ period, value }, index) => ({ x: x(index), value, starts: breaks.has(period) })));
  const line = pieces.map((piece) => pathOf(piece.map((point) => [point.x, y(point.value)])) + (piece.length === 1 ? 'h.1' : '')).join('');
  const upper = band.map(({ index, upper: value }) => [x(index), y(value)] as const);
  const lower = [...band].reverse().map(({ index, lower: value }) => [x(index), y(value)] as const);
  return `<svg class="spark" viewBox="0 0 ${width} ${height}" aria-hidden="true"><path class="band" d="${pathOf([...upper, ...lower])}z"/><path d="${line}"/></svg>`;
}

/** A line through points, each by its step from the one before: shorter than by its place, and there are thousands. */
function pathOf(points: readonly (readonly [number, number])[]): string {
  const steps = points.map(([left, top], index) => {
    const [beforeLeft, beforeTop] = index === 0 ? [0, 0] : (points[index - 1] ?? [0, 0]);
    return `${left - beforeLeft} ${top - beforeTop}`;
  });
  return `M${steps.slice(0, 1)}l${steps.slice(1).join(' ')}`.replace(/l$/, '').replaceAll(' -', '-');
}

/** The middle half of councils in each period that has one. */
const bandOf = oncePer((dataset, id: string, periods: string): { index: number; lower: number; upper: number }[] =>
  periods.split(',').flatMap((period, index) => {
    const order = orderOf(dataset, id, period);
    return order === null ? [] : [{ index, lower: order.lower, upper: order.upper }];
  }),
);

/** The runs of points without a gap between them. */
function split(points: readonly { x: number; value: number | null; starts: boolean }[]): Point[][] {
  const pieces: Point[][] = [];
  let open: Point[] | null = null;
  for (const { x, value, starts } of points) {
    if (value === null || starts) open = null;
    if (value === null) continue;
    if (open === null) {
      open = [];
      pieces.push(open);
    }
    open.push({ x, value });
  }
  return pieces;
}
