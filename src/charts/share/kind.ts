import { capital } from '../../words/capital.ts';
import { writeValue } from '../../words/number.ts';
import { writePeriod } from '../../words/period.ts';
import type { ChartTable } from '../chart.ts';
import { kind } from '../kind.ts';
import { trendNotes } from '../trend/notes.ts';
import { none, writeCounts } from '../trend/table.ts';
import { shareDrawing, shareFoot } from './drawing.ts';
import { type ShareRows, sharePeriods, shareRows } from './rows.ts';
import { partOf, placesOf, shareDescription, shareTakeaway, wholeOf, writeOutOf100 } from './words.ts';

/** A proportion of every hundred, in the latest period with figures for Birmingham and England or that of the view: for indicators that are a part of a whole. */
export const share = kind<ShareRows>({
  name: 'share',
  form: 'Squares of a hundred',
  of: {
    ending: '-share',
    has: (dataset, id) => sharePeriods(dataset, id).length > 0,
    onPage: () => false,
    kit: ['now', 'counts', 'place', 'neighbours', 'moved'],
  },
  options: ['at'],
  takesCouncil: false,
  rules: [
    ['.square', 'fill:none;stroke:var(--edge)'],
    ['.square.birmingham', 'fill:var(--birmingham);stroke:none'],
    ['.square.england', 'fill:var(--ink);stroke:none'],
  ],
  rows: (dataset, id, { at }) => shareRows(dataset, id, { at }),
  says: (rows, _, dataset) => ({
    title: `${rows.indicator.title}: of every hundred`,
    takeaway: shareTakeaway(rows),
    description: shareDescription(rows),
    foot: shareFoot(rows),
    caution: rows.indicator.caution,
    notes: trendNotes(dataset, { indicator: rows.indicator, rows: [{ ...rows.row, neighbours: [] }] }),
    table: shareTable(rows),
  }),
  draw: shareDrawing,
});

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
