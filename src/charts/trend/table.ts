import type { Indicator, Observation, PeriodType } from '../../dataset/schema.ts';
import { intervalOf } from '../../statistics/interval.ts';
import { writeNumber, writeShort, writeSigned } from '../../words/number.ts';
import { shortPeriod, writePeriod } from '../../words/period.ts';
import { shortStatus } from '../../words/status.ts';
import type { ChartTable } from '../chart.ts';
import { trendChange } from './change.ts';
import { neighbourModels, type TrendRow, type TrendRows } from './rows.ts';

const periodHeads: Record<PeriodType, string> = {
  'year-to-31-march': 'Year to March',
  'at-31-march': 'At 31 March',
  'at-30-september': 'At 30 September',
  'year-to-30-september': 'Year to September',
  'around-birthday': 'Year to March',
  'april-to-september': 'Half-year',
  'financial-year': 'Financial year',
};

/** What stands in a cell without anything. */
export const none = '–';

interface Column {
  head: string;
  cell: (indicator: Indicator, row: TrendRow) => string;
  /** Cell of the last row, which holds the change. */
  change?: 'birmingham' | 'england';
}

const columns: readonly Column[] = [
  { head: 'Birmingham', cell: (indicator, row) => writeFigure(indicator, row.birmingham), change: 'birmingham' },
  { head: 'Birmingham: counted', cell: (_, row) => writeCounts(row.birmingham) },
  { head: 'Birmingham: 95% interval', cell: (indicator, row) => writeInterval(indicator, row.birmingham) },
  { head: 'England', cell: (indicator, row) => writeFigure(indicator, row.england), change: 'england' },
  { head: 'Middle council', cell: (indicator, { councils }) => (councils === null ? none : writeShort(indicator, councils.median)) },
  {
    head: 'Middle half',
    cell: (indicator, { councils }) => (councils === null ? none : writeRange(indicator, councils.lowerQuartile, councils.upperQuartile)),
  },
  { head: 'Councils', cell: (_, { councils }) => `${councils?.count ?? none}` },
  ...neighbourModels.map((model) => ({
    head: `Neighbours, ${model} model: mean (median)`,
    cell: (indicator: Indicator, row: TrendRow) => writeNeighbours(indicator, row, model),
  })),
];

/** The table of a trend: a row for each period, then the change since the first period that may be compared. Columns with nothing in them are left out. */
export function trendTable(trend: TrendRows): ChartTable {
  const { indicator, rows } = trend;
  const full = columns.filter(({ cell }) => rows.some((row) => cell(indicator, row) !== none));
  return {
    caption: `${indicator.title}: ${indicator.unit.name}`,
    columns: [periodHead(indicator), ...full.map(({ head }) => head)],
    rows: [
      ...rows.map((row) => ({ key: row.period, cells: [writeRowHead(indicator, row.period), ...full.map(({ cell }) => cell(indicator, row))] })),
      ...changeRow(trend, full),
    ],
  };
}

/** Head of the column of periods. */
export function periodHead({ periodType }: Indicator): string {
  return periodHeads[periodType];
}

/** A half-year is named in full: its label is the year after it. */
export function writeRowHead({ periodType }: Indicator, period: string): string {
  return periodType === 'april-to-september' ? writePeriod(periodType, period) : shortPeriod(period);
}

function changeRow(trend: TrendRows, full: readonly Column[]): ChartTable['rows'] {
  const found = trendChange(trend);
  if (found === null) return [];
  const span = `Change, ${shortPeriod(found.from.period)} to ${shortPeriod(found.to.period)}`;
  const cell = ({ change }: Column) => (change === undefined ? '' : writeSigned(trend.indicator, found[change].difference));
  return [{ key: 'change', cells: [span, ...full.map(cell)] }];
}

/** A figure, or in a word why it is missing. */
export function writeFigure(indicator: Indicator, observation: Observation | null): string {
  if (observation === null) return none;
  if (observation.value !== null) return writeShort(indicator, observation.value);
  return observation.status === null ? none : shortStatus(observation.status);
}

/** The count behind a figure and its base: "415 of 1,481". */
export function writeCounts(observation: Observation | null): string {
  if (observation?.numerator == null || observation.denominator === null) return none;
  return `${writeNumber(observation.numerator, 0)} of ${writeNumber(observation.denominator, 0)}`;
}

function writeInterval(indicator: Indicator, observation: Observation | null): string {
  const interval = observation === null ? null : intervalOf(indicator, observation);
  return interval === null ? none : writeRange(indicator, interval.lower, interval.upper);
}

function writeRange(indicator: Indicator, lower: number, upper: number): string {
  return `${writeShort(indicator, lower)} to ${writeShort(indicator, upper)}`;
}

function writeNeighbours(indicator: Indicator, { neighbours }: TrendRow, model: string): string {
  const found = neighbours.find((entry) => entry.model === model);
  if (found?.mean == null || found.median === null) return none;
  return `${writeShort(indicator, found.mean)} (${writeShort(indicator, found.median)})`;
}
