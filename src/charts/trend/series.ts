import type { Observation } from '../../dataset/schema.ts';
import { runsOf } from '../drawing/runs.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { modelFor } from './neighbour-model.ts';
import type { TrendRow, TrendRows } from './rows.ts';

export type SeriesKey = 'birmingham' | 'england' | 'median' | 'neighbours-2021' | 'neighbours-2025';

/** A figure on the axis of time; `basis` says which figures it may be joined to. */
export interface SeriesPoint {
  period: string;
  place: number;
  value: number;
  basis: number;
  /** Whether it lies outside the years shown, and stands at their end. */
  folded?: true;
}

/** One line of the drawing, as pieces: a missing year and a break of basis each end a piece. */
export interface Series {
  key: SeriesKey;
  pieces: SeriesPoint[][];
}

/** The lines of a trend, back to front. Series without a figure are left out. */
export function trendSeries({ rows }: TrendRows): Series[] {
  const series: Series[] = [
    { key: 'neighbours-2021', pieces: pieces(rows, (row) => neighbourMean(row, '2021')) },
    { key: 'neighbours-2025', pieces: pieces(rows, (row) => neighbourMean(row, '2025')) },
    { key: 'median', pieces: pieces(rows, (row) => row.councils?.median ?? null) },
    { key: 'england', pieces: pieces(rows, (row) => valueIn(row.england)) },
    { key: 'birmingham', pieces: pieces(rows, (row) => valueIn(row.birmingham)) },
  ];
  return series.filter((entry) => entry.pieces.length > 0);
}

/** The two edges of the band of the middle half of councils, in pieces. */
export function trendBand({ rows }: TrendRows): { lower: SeriesPoint[]; upper: SeriesPoint[] }[] {
  const lower = pieces(rows, (row) => row.councils?.lowerQuartile ?? null);
  const upper = pieces(rows, (row) => row.councils?.upperQuartile ?? null);
  return lower.map((piece, index) => ({ lower: piece, upper: upper[index] ?? [] }));
}

/**
 * The pieces of a whole line with the points outside those shown folded onto their nearest end, where they cannot be seen:
 * so the lines of all views of a chart have the same build, and one can grow into another.
 */
export function fold(whole: readonly SeriesPoint[][], shown: readonly SeriesPoint[][]): SeriesPoint[][] {
  const [first, last] = [shown[0]?.[0], shown.at(-1)?.at(-1)];
  if (first === undefined || last === undefined) return [];
  return whole.map((piece) =>
    piece.map((point) =>
      point.place < first.place ? { ...first, folded: true as const } : point.place > last.place ? { ...last, folded: true as const } : point,
    ),
  );
}

/** The last figure of a series. */
export function lastPoint({ pieces: all }: Series): SeriesPoint {
  return all.at(-1)?.at(-1) as SeriesPoint;
}

function pieces(rows: readonly TrendRow[], read: (row: TrendRow) => number | null): SeriesPoint[][] {
  const runs = runsOf(rows, (row) => (read(row) === null ? null : row.basis));
  return runs.map((run) => run.map((row) => ({ period: row.period, place: placeOfPeriod(row.period), value: read(row) ?? 0, basis: row.basis })));
}

function neighbourMean(row: TrendRow, model: string): number | null {
  if (modelFor(row.period) !== model) return null;
  return row.neighbours.find((entry) => entry.model === model)?.mean ?? null;
}

function valueIn(observation: Observation | null): number | null {
  return observation?.value ?? null;
}
