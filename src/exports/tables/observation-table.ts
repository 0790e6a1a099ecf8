import { oncePer } from '../../dataset/once.ts';
import { periodEnd, periodStart, yearOf } from '../../dataset/period.ts';
import { type Dataset, indicator, observationsOf } from '../../dataset/query.ts';
import { type Area, areaSchema, type Indicator, type Observation, statuses } from '../../dataset/schema.ts';
import { intervalOf } from '../../statistics/interval.ts';
import { round } from '../../statistics/round.ts';
import { regionOf } from './areas-csv.ts';
import { flags, type Mark, marksOf } from './cell-flags.ts';
import { type CountsGiven, countsGiven } from './counts-given.ts';
import type { Cell } from './csv.ts';
import { type Column, parted, type Table } from './table.ts';

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
  { name: 'area_kind', type: 'string', required: true, meaning: 'country, region or authority', choices: areaSchema.shape.kind.options },
  {
    name: 'period',
    type: 'string',
    required: true,
    meaning: 'Label of the period: the year it ends, or a financial year such as 2016-17; year, period_start and period_end say the same for all alike',
  },
  { name: 'value', type: 'number', required: false, meaning: 'The figure, in the unit of its indicator; empty when it is missing' },
  {
    name: 'numerator',
    type: 'number',
    required: false,
    meaning: 'What was counted; empty where we have no count of it: flag then says counts-not-given or count-missing, and status why the value is missing too',
  },
  { name: 'denominator', type: 'number', required: false, meaning: 'What it was counted out of; empty where we have no count of it' },
  {
    name: 'lower_95',
    type: 'number',
    required: false,
    meaning:
      'Lower end of the 95% interval, worked out by us from numerator and denominator with z 1.959964: by Wilson’s score for a proportion, by Byar’s approximation for a rate (codebook.csv says which), to one decimal more than the value; where flag says counts-moved, from counts that make the value instead; empty where it makes no sense',
  },
  { name: 'upper_95', type: 'number', required: false, meaning: 'Upper end of the 95% interval' },
  { name: 'status', type: 'string', required: false, meaning: 'Why the value is missing; empty when it is there', choices: statuses },
  {
    name: 'symbol',
    type: 'string',
    required: false,
    meaning: 'The mark the publisher uses for the missing value; empty when it is there or the cell was empty',
  },
  { name: 'year', type: 'integer', required: true, meaning: 'The year the period ends: of 2016-17 it is 2017. By it all indicators can be joined' },
  { name: 'period_start', type: 'date', required: true, meaning: 'First day of the period; of a count on one day, that day' },
  { name: 'period_end', type: 'date', required: true, meaning: 'Last day of the period' },
  {
    name: 'la_number',
    type: 'string',
    required: false,
    meaning:
      'Three-digit number that the Department for Education gives the council, which stays when codes change; empty for regions, England and councils that report together',
  },
  { name: 'unit', type: 'string', required: true, meaning: 'Unit of the value' },
  {
    name: 'flag',
    type: 'string',
    required: false,
    meaning: `What is to be known of this figure, parted by semicolons. ${Object.entries(flags)
      .map(([flag, meaning]) => `${flag}: ${meaning}`)
      .join('. ')}`,
  },
  { name: 'note', type: 'string', required: false, meaning: 'Why it is flagged, in a sentence or two' },
  {
    name: 'region_code',
    type: 'string',
    required: false,
    meaning: 'Code of the region the area lies in; of Inner and Outer London that of London, so that the regions without one are the nine that make up England',
  },
];

/**
 * Every observation, sorted by area, indicator and period: each stretch of the file then has both kinds of period labels in it, years and
 * financial years, and readers that guess the type of a column from its first rows, or from a stretch at a time, guess right. Its rows throw RangeError when an observation names an unknown area.
 */
export const observationTable: Table = {
  name: 'observations',
  title: 'Every figure, one a row, with counts, 95% interval and the reason for each gap',
  columns,
  key: ['indicator', 'area_code', 'period'],
  references: [
    { column: 'indicator', table: 'codebook', key: 'indicator' },
    { column: 'area_code', table: 'areas', key: 'code' },
  ],
  rows: oncePer((dataset) => {
    const rows = sortedIndicators(dataset).flatMap(({ id }) => observationRows(dataset, id));
    return rows.sort(([, first], [, second]) => (String(first) < String(second) ? -1 : Number(first !== second)));
  }),
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
  const given = countsGiven(sorted);
  return sorted.map((observation) => row(about, observation, areas.get(observation.area), given));
});

function order({ area, period }: Observation): string {
  // A pair that reports together comes after the first of the two, as in the table of all.
  return `${area}\0${period}`;
}

function row(indicator: Indicator, observation: Observation, area: Area | undefined, given: CountsGiven): Cell[] {
  if (!area) throw new RangeError(`${indicator.id}: an observation names area ${observation.area}, expected one of areas.json`);
  const { period, value, numerator, denominator, status, symbol } = observation;
  const interval = intervalOf(indicator, observation);
  const limit = (end: 'lower' | 'upper') => interval && round(interval[end], indicator.unit.decimals + 1);
  const promised = [indicator.id, area.code, area.name, area.kind, period, value, numerator, denominator, limit('lower'), limit('upper'), status, symbol];
  return [
    ...promised,
    ...datesOf(indicator, period),
    area.members.length > 0 ? null : area.number,
    indicator.unit.name,
    ...marked(marksOf(indicator, observation, area, given)),
    regionOf(area),
  ];
}

function datesOf({ periodType }: Indicator, period: string): Cell[] {
  return [yearOf(period), periodStart(periodType, period), periodEnd(periodType, period)];
}

function marked(marks: readonly Mark[]): Cell[] {
  const notes = marks.flatMap(({ note }) => note ?? []);
  return [marks.length === 0 ? null : parted(marks.map(({ flag }) => flag)), notes.length === 0 ? null : notes.join(' ')];
}
