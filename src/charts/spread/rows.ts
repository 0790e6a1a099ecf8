import { oncePer } from '../../dataset/once.ts';
import { councils, type Dataset, type Figure, neighboursOf, observationsOf, periods, UnknownName } from '../../dataset/query.ts';
import type { Area, Observation } from '../../dataset/schema.ts';
import { birmingham } from '../../site.ts';
import type { NeighbourFigures } from '../../statistics/neighbours.ts';
import { modelFor } from '../trend/neighbour-model.ts';
import { type TrendRow, type TrendRows, trendRows } from '../trend/rows.ts';
import { everCounted } from './dots.ts';

/** A council and what it has in the period: null where the data set has no row. */
export interface SpreadCouncil {
  area: Area;
  observation: Observation | null;
}

/** All councils in one period. The drawing, the takeaway, the description and the table are all made from these. */
export interface SpreadRows {
  indicator: TrendRows['indicator'];
  /** The period, with Birmingham, England, the quartiles and the neighbours. */
  row: TrendRow;
  /** Every council that has a figure in any period, sorted by code, so that two periods have the same list. */
  councils: readonly SpreadCouncil[];
  /** The figure of each council that has one in this period. */
  figures: readonly Figure[];
  /** The statistical neighbours by the model that fits the period. */
  neighbours: { model: string; areas: readonly string[]; figures: NeighbourFigures | null };
}

/** Periods of an indicator that have a spread: those in which Birmingham and at least two other councils have a figure, in order. */
export const spreadPeriods = oncePer((dataset, indicatorId: string): readonly string[] =>
  periods(dataset, indicatorId).filter((period) => {
    const figures = councils(dataset, indicatorId, period);
    return figures.length > 2 && figures.some((figure) => figure.area === birmingham);
  }),
);

/** All councils in one period, by default the latest in which Birmingham has a figure. Throws UnknownName for a period that has no row. */
export function spreadRows(dataset: Dataset, indicatorId: string, { at }: { at?: string | undefined } = {}): SpreadRows {
  const choices = spreadPeriods(dataset, indicatorId);
  const period = at ?? choices.at(-1);
  const { indicator, rows } = trendRows(dataset, indicatorId, { from: period ?? null, to: period ?? null });
  const [row] = rows;
  if (row === undefined) throw new UnknownName(`unknown period "${period}" of ${indicatorId}: expected one of ${choices.join(', ')}`);
  const model = modelFor(row.period);
  return {
    indicator,
    row,
    councils: councilsIn(dataset, indicatorId, row.period),
    figures: councils(dataset, indicatorId, row.period),
    neighbours: { model, areas: neighboursOf(dataset, birmingham, model), figures: row.neighbours.find((entry) => entry.model === model) ?? null },
  };
}

function councilsIn(dataset: Dataset, indicatorId: string, period: string): SpreadCouncil[] {
  const rows = Map.groupBy(observationsOf(dataset, indicatorId), (row) => row.area);
  const areas = dataset.areas.map((area) => ({ ...area, area, values: (rows.get(area.code) ?? []).map(({ value }) => value) }));
  return everCounted(areas).map(({ area }) => ({ area, observation: rows.get(area.code)?.find((row) => row.period === period) ?? null }));
}
