import type { Dataset } from '../../dataset/query.ts';
import { verdictWords } from '../../words/verdict.ts';
import type { Chart, ChartTable } from '../chart.ts';
import type { ViewOption } from '../view.ts';
import { concernsDrawing, concernsFoot } from './drawing.ts';
import { type ConcernRows, columnHead, concernRows } from './rows.ts';
import { concernsDescription, concernsTakeaway, mostRaised } from './words.ts';

/** What an editor may choose of the matrix: nothing. */
export const concernsOptions: readonly ViewOption[] = [];

/** The one id of the matrix, where the data set follows any concern. */
export function concernsIds({ concerns }: Dataset): string[] {
  return concerns.length > 0 ? ['concerns'] : [];
}

/** What each document said of each concern. Throws DataError where a thread leaves a document out. */
export function concernsChart(dataset: Dataset, id: string): Chart {
  const rows = concernRows(dataset);
  return {
    id,
    kind: 'concerns',
    indicator: null,
    title: 'What became of concerns',
    takeaway: concernsTakeaway(rows),
    description: concernsDescription(rows),
    foot: concernsFoot,
    caution: 'Our reading. Not mentioned does not mean no problem: each visit looked at something else.',
    notes: [mostRaised(rows), ...Object.values(verdictWords).map(({ verdict, meaning }) => `${verdict}: ${meaning}`)],
    source: 'Ofsted, press and council',
    table: concernsTable(rows),
    svg: { narrow: concernsDrawing(rows, { size: 'narrow' }), wide: concernsDrawing(rows, { size: 'wide' }) },
  };
}

function concernsTable({ documents, rows }: ConcernRows): ChartTable {
  return {
    caption: 'Concerns, and what each document said of them',
    columns: ['Concern', ...documents.map(columnHead)],
    rows: rows.map(({ id, title, verdicts }) => ({ key: id, cells: [title, ...verdicts.map((verdict) => verdictWords[verdict].verdict)] })),
  };
}
