import type { Dataset } from '../dataset/query.ts';
import { observationsOf } from '../dataset/query.ts';
import type { Area, Indicator, Observation } from '../dataset/schema.ts';
import { intervalOf } from '../statistics/interval.ts';
import { round } from '../statistics/round.ts';
import { type Cell, writeCsv } from './csv.ts';

/** Columns of observations.csv and of each indicator's own CSV, in their order: a promise to whoever reads the files. */
export const observationColumns = [
  'indicator',
  'area_code',
  'area_name',
  'area_kind',
  'period',
  'value',
  'numerator',
  'denominator',
  'lower_95',
  'upper_95',
  'status',
  'symbol',
] as const;

/** Every observation, sorted by indicator, area and period. Throws RangeError when an observation names an unknown area. */
export function observationsCsv(dataset: Dataset): string {
  const indicators = [...dataset.indicators].sort((a, b) => (a.id < b.id ? -1 : 1));
  return writeCsv(
    observationColumns,
    indicators.flatMap((indicator) => observationRows(dataset, indicator)),
  );
}

/** Rows of one indicator, one cell a column. The limits are the simple 95% interval, with one decimal more than the value. */
export function observationRows(dataset: Dataset, indicator: Indicator): Cell[][] {
  const areas = new Map(dataset.areas.map((area) => [area.code, area]));
  const sorted = [...observationsOf(dataset, indicator.id)].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return sorted.map((observation) => row(indicator, observation, areas.get(observation.area)));
}

function order({ area, period }: Observation): string {
  return `${area} ${period}`;
}

function row(indicator: Indicator, observation: Observation, area: Area | undefined): Cell[] {
  if (!area) throw new RangeError(`${indicator.id}: an observation names area ${observation.area}, expected one of areas.json`);
  const { period, value, numerator, denominator, status, symbol } = observation;
  const interval = intervalOf(indicator, observation);
  const limit = (end: 'lower' | 'upper') => interval && round(interval[end], indicator.unit.decimals + 1);
  return [indicator.id, area.code, area.name, area.kind, period, value, numerator, denominator, limit('lower'), limit('upper'), status, symbol];
}
