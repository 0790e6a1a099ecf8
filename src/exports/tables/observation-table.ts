import { oncePer } from '../../dataset/once.ts';
import { type Dataset, indicator, observationsOf } from '../../dataset/query.ts';
import { type Area, type Indicator, type Observation, statuses } from '../../dataset/schema.ts';
import { intervalOf } from '../../statistics/interval.ts';
import { round } from '../../statistics/round.ts';
import type { Cell } from './csv.ts';
import type { Column, Table } from './table.ts';

export const areaKinds = ['country', 'region', 'authority'] as const;

/** Columns of observations.csv and of each indicator's own CSV, in their order: a promise to whoever reads the files. */
const columns: readonly Column[] = [
  { name: 'indicator', type: 'string', required: true, meaning: 'Id of the indicator, as in codebook.csv' },
  {
    name: 'area_code',
    type: 'string',
    required: true,
    meaning: 'Code of the area given by the Office for National Statistics, as in areas.csv; two codes where councils report together',
  },
  { name: 'area_name', type: 'string', required: true, meaning: 'Name of the area' },
  { name: 'area_kind', type: 'string', required: true, meaning: 'country, region or authority', choices: areaKinds },
  {
    name: 'period',
    type: 'string',
    required: true,
    meaning: 'The year the period ends, or a financial year such as 2016-17; what it stands for is said with each indicator',
  },
  { name: 'value', type: 'number', required: false, meaning: 'The figure, in the unit of its indicator; empty when it is missing' },
  { name: 'numerator', type: 'number', required: false, meaning: 'What was counted; empty when the publisher gives no count' },
  { name: 'denominator', type: 'number', required: false, meaning: 'What it was counted out of; empty when the publisher gives no count' },
  {
    name: 'lower_95',
    type: 'number',
    required: false,
    meaning: 'Lower end of the 95% interval, worked out by us from the counts; empty where it makes no sense',
  },
  { name: 'upper_95', type: 'number', required: false, meaning: 'Upper end of the 95% interval' },
  { name: 'status', type: 'string', required: false, meaning: 'Why the value is missing; empty when it is there', choices: statuses },
  {
    name: 'symbol',
    type: 'string',
    required: false,
    meaning: 'The mark the publisher uses for the missing value; empty when it is there or the cell was empty',
  },
];

/** Every observation, sorted by indicator, area and period. Its rows throw RangeError when an observation names an unknown area. */
export const observationTable: Table = {
  name: 'observations',
  title: 'Every figure, one a row, with counts, 95% interval and the reason for each gap',
  columns,
  key: ['indicator', 'area_code', 'period'],
  references: [
    { column: 'indicator', table: 'codebook', key: 'indicator' },
    { column: 'area_code', table: 'areas', key: 'code' },
  ],
  rows: (dataset) => sortedIndicators(dataset).flatMap(({ id }) => observationRows(dataset, id)),
};

/** Indicators in the order of the table. */
export function sortedIndicators(dataset: Dataset): Indicator[] {
  return [...dataset.indicators].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rows of one indicator, made once for a data set. The limits are the simple 95% interval, with one decimal more than the value. */
export const observationRows = oncePer((dataset, indicatorId: string): Cell[][] => {
  const about = indicator(dataset, indicatorId);
  const areas = new Map(dataset.areas.map((area) => [area.code, area]));
  const sorted = [...observationsOf(dataset, indicatorId)].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return sorted.map((observation) => row(about, observation, areas.get(observation.area)));
});

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
