import type { Dataset } from '../../dataset/query.ts';
import { capital } from '../../words/capital.ts';
import { writeNumber, writeValue } from '../../words/number.ts';
import { writePeriod } from '../../words/period.ts';
import type { Chart, ChartTable } from '../chart.ts';
import { trendNotes } from '../trend/notes.ts';
import { none } from '../trend/table.ts';
import type { ChartView, ViewOption } from '../view.ts';
import { shareDrawing, shareFoot } from './drawing.ts';
import { type ShareRows, sharePeriods, shareRows } from './rows.ts';
import { partOf, placesOf, shareDescription, shareTakeaway, wholeOf, writeOutOf100 } from './words.ts';

const ending = '-share';

/** What an editor may choose of a share. */
export const shareOptions: readonly ViewOption[] = ['at'];

/** Ids of the shares: the indicators that are a part of a whole, with a figure for Birmingham and England in one period at least. */
export function shareIds(dataset: Dataset): string[] {
  return dataset.indicators.filter(({ id }) => sharePeriods(dataset, id).length > 0).map(({ id }) => `${id}${ending}`);
}

/** A proportion of every hundred, in the latest period with figures or that of the view. Throws UnknownName. */
export function shareChart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  const share = shareRows(dataset, id.slice(0, -ending.length), { at: view.at });
  const { indicator, row } = share;
  return {
    id,
    kind: 'share',
    indicator: indicator.id,
    title: `${indicator.title}: of every hundred`,
    takeaway: shareTakeaway(share),
    description: shareDescription(share),
    foot: shareFoot(share),
    caution: indicator.caution,
    notes: trendNotes(dataset, { indicator, rows: [{ ...row, neighbours: [] }] }),
    source: `${indicator.publication.publisher}, ${indicator.publication.name}`,
    table: shareTable(share),
    svg: { narrow: shareDrawing(share, { size: 'narrow', view }), wide: shareDrawing(share, { size: 'wide', view }) },
  };
}

function shareTable(share: ShareRows): ChartTable {
  const { indicator, row } = share;
  return {
    caption: `${indicator.title}, ${writePeriod(indicator.periodType, row.period)}: ${partOf(share)}, of every 100 ${wholeOf(share)}`,
    columns: ['', 'Of every 100', 'Figure', 'Counted'],
    rows: placesOf(share).map(({ key, name, value }) => ({
      key,
      cells: [capital(name.replace('the ', '')), writeOutOf100(value), writeValue(indicator, value), key === 'median' ? none : writeCounts(row[key])],
    })),
  };
}

function writeCounts(observation: ShareRows['row']['birmingham']): string {
  if (observation?.numerator == null || observation.denominator === null) return none;
  return `${writeNumber(observation.numerator, 0)} of ${writeNumber(observation.denominator, 0)}`;
}
