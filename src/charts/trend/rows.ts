import { oncePer } from '../../dataset/once.ts';
import { councils, type Dataset, indicator, neighboursOf, observation, periods } from '../../dataset/query.ts';
import type { Indicator, Observation } from '../../dataset/schema.ts';
import { birmingham, england } from '../../site.ts';
import { type NeighbourFigures, neighbourFigures } from '../../statistics/neighbours.ts';
import { type Spread, spreadOf } from '../../statistics/spread.ts';

/** Year models of statistical neighbours that are shown, oldest first. */
export const neighbourModels = ['2021', '2025'] as const;

/** Part of a series to show; both ends belong to it. Null means all. */
export interface TrendRange {
  from?: string | null;
  to?: string | null;
}

/** One period of a trend: everything its drawing, words and table say about that period. */
export interface TrendRow {
  period: string;
  /** Which basis the figures stand on: 0 before the first break, 1 after it, and so on. Rows of two bases may not be compared. */
  basis: number;
  /** Birmingham's observation, missing or not; null where the data set has no row. */
  birmingham: Observation | null;
  /** England's observation, missing or not; null where the data set has no row. */
  england: Observation | null;
  /** Lowest, quartiles, middle and highest of the councils with a figure; null where none has one. */
  councils: Spread | null;
  /** Mean and median of the ten statistical neighbours by model year; without a model whose councils have no figure. */
  neighbours: NeighbourFigures[];
}

/** Rows of a trend chart. The drawing, the takeaway, the description and the table are all made from these. */
export interface TrendRows {
  indicator: Indicator;
  rows: TrendRow[];
}

/** Periods of an indicator in which Birmingham or England has a row, in order. Throws UnknownName for an unknown indicator. */
export function trendPeriods(dataset: Dataset, indicatorId: string, { from = null, to = null }: TrendRange = {}): string[] {
  return periodsOf(dataset, indicatorId).filter((period) => (from === null || period >= from) && (to === null || period <= to));
}

const periodsOf = oncePer((dataset, indicatorId: string): string[] => {
  const has = (area: string, period: string) => observation(dataset, indicatorId, area, period) !== undefined;
  return periods(dataset, indicatorId).filter((period) => has(birmingham, period) || has(england, period));
});

/**
 * Rows of an indicator's trend, one per period in which Birmingham or England has a row, in order.
 * Throws UnknownName for an unknown indicator.
 */
export function trendRows(dataset: Dataset, indicatorId: string, range: TrendRange = {}): TrendRows {
  return {
    indicator: indicator(dataset, indicatorId),
    rows: trendPeriods(dataset, indicatorId, range).map((period) => trendRow(dataset, indicatorId, period)),
  };
}

/** A row is made once, whichever trends, spreads and gaps it stands in. */
const trendRow = oncePer((dataset, id: string, period: string): TrendRow => {
  const { breaks } = indicator(dataset, id);
  const figures = councils(dataset, id, period);
  return {
    period,
    basis: breaks.filter((entry) => entry.period <= period).length,
    birmingham: observation(dataset, id, birmingham, period) ?? null,
    england: observation(dataset, id, england, period) ?? null,
    councils: figures.length > 0 ? spreadOf(figures) : null,
    neighbours: neighbourModels
      .filter((model) => neighboursOf(dataset, birmingham, model).length > 0)
      .map((model) => neighbourFigures(dataset, id, birmingham, period, model))
      .filter((figure) => figure.count > 0),
  };
});
