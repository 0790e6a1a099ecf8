import { type Dataset, observationsOf } from '../dataset/query.ts';
import type { Area, Indicator, Observation } from '../dataset/schema.ts';
import { intervalOf } from '../statistics/interval.ts';
import { round } from '../statistics/round.ts';
import { type Cell, writeHead, writeLines } from './csv.ts';

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
  return writeHead(observationColumns) + indicators.map((indicator) => observationLines(dataset, indicator)).join('');
}

const written = new WeakMap<Dataset, Map<string, string>>();

/**
 * Lines of one indicator without a head, written once for a data set: they stand in observations.csv and in the indicator's own file.
 * The limits are the simple 95% interval, with one decimal more than the value.
 */
export function observationLines(dataset: Dataset, indicator: Indicator): string {
  const known = written.get(dataset) ?? new Map<string, string>();
  const lines = known.get(indicator.id) ?? writeLines(observationRows(dataset, indicator));
  written.set(dataset, known.set(indicator.id, lines));
  return lines;
}

function observationRows(dataset: Dataset, indicator: Indicator): Cell[][] {
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
