import { birmingham } from '../../site.ts';
import { intervalOf } from '../../statistics/interval.ts';
import { rankOf } from '../../statistics/rank.ts';
import { writeShort } from '../../words/number.ts';
import { writePeriod } from '../../words/period.ts';
import { shortStatus } from '../../words/status.ts';
import type { ChartTable } from '../chart.ts';
import type { SpreadCouncil, SpreadRows } from './rows.ts';

const none = '–';

type Row = ChartTable['rows'][number];

/** The table of a spread: England, the quartiles and the neighbours, then every council from the highest to the lowest with its place from both ends. */
export function spreadTable(spread: SpreadRows): ChartTable {
  const { indicator, row, figures, neighbours } = spread;
  const period = writePeriod(indicator.periodType, row.period);
  return {
    caption: `${indicator.title}, ${period}: ${indicator.unit.name}, ${figures.length} councils`,
    columns: ['', 'Figure', 'From the highest', 'From the lowest', `Neighbour, ${neighbours.model} model`],
    rows: [...summary(spread), ...inOrder(spread.councils).map((council) => councilRow(spread, council))],
  };
}

function summary({ indicator, row, neighbours }: SpreadRows): Row[] {
  const interval = row.birmingham === null ? null : intervalOf(indicator, row.birmingham);
  const mean = neighbours.figures?.mean ?? null;
  const line = (key: string, name: string, figure: string): Row => ({ key, cells: [name, figure, '', '', ''] });
  return [
    line('england', 'England', row.england?.value == null ? none : writeShort(indicator, row.england.value)),
    ...(row.councils === null
      ? []
      : [
          line('median', 'Middle council', writeShort(indicator, row.councils.median)),
          line('lower-quartile', 'A quarter of councils are at or below', writeShort(indicator, row.councils.lowerQuartile)),
          line('upper-quartile', 'A quarter of councils are at or above', writeShort(indicator, row.councils.upperQuartile)),
        ]),
    ...(mean === null ? [] : [line('neighbours', `Mean of the neighbours, ${neighbours.model} model`, writeShort(indicator, mean))]),
    ...(interval === null
      ? []
      : [line('interval', 'Birmingham, 95% interval', `${writeShort(indicator, interval.lower)} to ${writeShort(indicator, interval.upper)}`)]),
  ];
}

/** Those without a figure stand last. */
function inOrder(councils: readonly SpreadCouncil[]): SpreadCouncil[] {
  const value = ({ observation }: SpreadCouncil) => observation?.value ?? Number.NEGATIVE_INFINITY;
  return councils.filter(({ observation }) => observation !== null).sort((a, b) => value(b) - value(a) || a.area.name.localeCompare(b.area.name, 'en-GB'));
}

function councilRow({ indicator, figures, neighbours }: SpreadRows, { area, observation }: SpreadCouncil): Row {
  const near = neighbours.areas.includes(area.code) ? 'yes' : '';
  const key = area.code === birmingham ? 'birmingham' : area.slug;
  if (observation?.value == null) return { key, cells: [area.name, observation?.status == null ? none : shortStatus(observation.status), '', '', near] };
  const place = (order: 'highest' | 'lowest') => String(rankOf(figures, area.code, order).rank);
  return { key, cells: [area.name, writeShort(indicator, observation.value), place('highest'), place('lowest'), near] };
}
