import { source } from '../../dataset/query.ts';
import { kind } from '../kind.ts';
import { judgedDrawing } from './drawing.ts';
import { type JudgedRows, judgedRows } from './rows.ts';
import { judgedCaution, judgedDescription, judgedFoot, judgedKit, judgedTable, judgedTakeaway } from './words.ts';

/** Fewer times than this make no curve. */
const least = 12;

/** How long councils stayed inadequate, and who came back. */
export const judged = kind<JudgedRows>({
  name: 'judged',
  form: 'Chart of the share still inadequate',
  of: {
    id: 'judged',
    has: (dataset) => judgedRows(dataset).episodes.length >= least,
    home: 'stories/what-comes-after-inadequate/',
    drawnFrom: 'judgements',
    source: 'Ofsted, local authority children’s services inspection outcomes',
    licence: (dataset) => (dataset.judgements[0] === undefined ? null : source(dataset, dataset.judgements[0].source).licence),
    kit: judgedKit,
  },
  options: ['highlight'],
  takesCouncil: false,
  rules: [
    ['.still.line', 'stroke:var(--mark);stroke-width:3'],
    ['.drop', 'stroke:var(--mark);stroke-width:1.5;stroke-dasharray:3 3'],
    ['.mine', 'stroke:var(--birmingham);stroke-width:3'],
    ['text.half,.half text', 'fill:var(--mark);font-weight:600'],
  ],
  rows: (dataset) => judgedRows(dataset),
  says: (rows) => ({
    title: 'How long councils stayed inadequate',
    takeaway: judgedTakeaway(rows),
    description: judgedDescription(rows),
    foot: judgedFoot(rows),
    caution: judgedCaution,
    notes: [
      'Our estimate, by the method of Kaplan and Meier: a council still inadequate at the last report held, or when it ended, counts for as long as it was followed and no longer.',
      'Counted are overall grades since 2012, and the first report of each time. A council judged inadequate twice running is counted once.',
    ],
    table: judgedTable(rows),
  }),
  draw: judgedDrawing,
});
