import { type Dataset, UnknownName } from '../../dataset/query.ts';
import type { Chart } from '../chart.ts';
import type { ChartView, ViewOption } from '../view.ts';
import { timelineDrawing, timelineFoot } from './drawing.ts';
import { kindWords, precisionOf, timelineRows } from './rows.ts';
import { timelineDescription, timelineTakeaway, writeKnown } from './words.ts';

/** What an editor may choose of the timeline: from which to which year. */
export const timelineOptions: readonly ViewOption[] = ['from', 'to'];

/** The one id of the timeline, where anything has happened. */
export function timelineIds({ events }: Dataset): string[] {
  return events.length > 0 ? ['timeline'] : [];
}

/** What happened, by kind, along the years. */
export function timelineChart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  const rows = timelineRows(dataset, view);
  if (rows.length === 0) throw new UnknownName(`no event from ${view.from} to ${view.to}: expected years in which something happened`);
  return {
    id,
    kind: 'timeline',
    indicator: null,
    title: 'What happened, and when',
    takeaway: timelineTakeaway(rows),
    description: timelineDescription(rows),
    foot: timelineFoot,
    caution: 'It shows what came before what, never what caused what. Some events are known to us only through press and council.',
    notes: ['An event stands at the day, month or year in which it began; one of which only the report is dated stands at its report.'],
    source: 'Ofsted, government, council and press; the timeline names the sources of each event',
    table: {
      caption: `${rows.length} events by date. ${writeKnown(rows)}`,
      columns: ['Date', 'Kind', 'Event', 'Date known to the'],
      rows: rows.map((row) => ({ key: row.event.id, cells: [row.when, kindWords[row.event.kind], row.event.title, precisionOf(row)] })),
    },
    svg: { narrow: timelineDrawing(rows, { size: 'narrow', view }), wide: timelineDrawing(rows, { size: 'wide', view }) },
  };
}
