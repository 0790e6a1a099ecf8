import { verdictWords } from '../../words/verdict.ts';
import type { ChartTable } from '../chart.ts';
import { kind } from '../kind.ts';
import { concernsDrawing, concernsFoot } from './drawing.ts';
import { type ConcernRows, columnHead, concernRows } from './rows.ts';
import { concernsDescription, concernsKit, concernsTakeaway, mostRaised } from './words.ts';

/** What each document said of each concern. Throws DataError where a thread leaves a document out. */
export const concerns = kind<ConcernRows>({
  name: 'concerns',
  form: 'Grid',
  of: {
    id: 'concerns',
    has: (dataset) => dataset.concerns.length > 0,
    home: 'concerns/',
    drawnFrom: null,
    source: 'Ofsted, press and council',
    licence: () => null,
    kit: concernsKit,
  },
  options: [],
  takesCouncil: false,
  rules: [
    ['.verdict', 'fill:var(--worry);stroke:none'],
    ['.verdict.improved', 'fill:var(--ink)'],
    ['.verdict.not-mentioned', 'fill:var(--edge)'],
  ],
  rows: concernRows,
  says: (rows) => ({
    title: 'What became of concerns',
    takeaway: concernsTakeaway(rows),
    description: concernsDescription(rows),
    foot: concernsFoot,
    caution: 'Our reading. Not mentioned does not mean no problem: each visit looked at something else.',
    notes: [mostRaised(rows), ...Object.values(verdictWords).map(({ verdict, meaning }) => `${verdict}: ${meaning}`)],
    table: concernsTable(rows),
  }),
  draw: concernsDrawing,
});

function concernsTable({ documents, rows }: ConcernRows): ChartTable {
  return {
    caption: 'Concerns, and what each document said of them',
    columns: ['Concern', ...documents.map(columnHead)],
    rows: rows.map(({ id, title, verdicts }) => ({ key: id, cells: [title, ...verdicts.map((verdict) => verdictWords[verdict].verdict)] })),
  };
}
