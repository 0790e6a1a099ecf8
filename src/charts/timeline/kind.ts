import { UnknownName } from '../../dataset/query.ts';
import { kind } from '../kind.ts';
import { timelineDrawing, timelineFoot } from './drawing.ts';
import { kindWords, precisionOf, type TimelineRow, timelineRows } from './rows.ts';
import { timelineDescription, timelineKit, timelineTakeaway, writeKnown } from './words.ts';

/** What happened, by kind, along the years. */
export const timeline = kind<readonly TimelineRow[]>({
  name: 'timeline',
  form: 'Timeline',
  of: {
    id: 'timeline',
    has: ({ events }) => events.length > 0,
    home: 'timeline/',
    drawnFrom: 'events',
    source: 'Ofsted, government, council and press; the timeline names the sources of each event',
    licence: () => null,
    kit: timelineKit,
  },
  options: ['from', 'to'],
  takesCouncil: false,
  rules: [['.happening.vague', 'fill:var(--paper)']],
  rows: (dataset, _, view) => {
    const rows = timelineRows(dataset, view);
    if (rows.length === 0) throw new UnknownName(`no event from ${view.from} to ${view.to}: expected years in which something happened`);
    return rows;
  },
  says: (rows) => ({
    title: 'What happened, and when',
    takeaway: timelineTakeaway(rows),
    description: timelineDescription(rows),
    foot: timelineFoot,
    caution: 'It shows what came before what, never what caused what. Some events are known to us only through press and council.',
    notes: ['An event stands at the day, month or year in which it began; one of which only the report is dated stands at its report.'],
    table: {
      caption: `${rows.length} events by date. ${writeKnown(rows)}`,
      columns: ['Date', 'Kind', 'Event', 'Date known to the'],
      rows: rows.map((row) => ({ key: row.event.id, cells: [row.when, kindWords[row.event.kind], row.event.title, precisionOf(row)] })),
    },
  }),
  draw: timelineDrawing,
});
