import { kind } from '../kind.ts';
import { trendNotes } from '../trend/notes.ts';
import { gapDrawing, gapFoot } from './drawing.ts';
import { type GapRows, gapRows, hasGap } from './rows.ts';
import { gapTable } from './table.ts';
import { gapDescription, gapTakeaway } from './words.ts';

interface Gap {
  gap: GapRows;
  /** Over all its years; the same where nothing is cut off. */
  whole: GapRows;
}

/** Who moved, Birmingham or England: for indicators with two periods that may be compared. */
export const gap = kind<Gap>({
  name: 'gap',
  form: 'Chart of two lines and the space between them',
  of: { ending: '-gap', has: hasGap, onPage: () => true, kit: ['gap', 'moved', 'now'] },
  options: ['from', 'to'],
  takesCouncil: false,
  rules: [
    ['.rung', 'stroke:var(--edge)'],
    ['.rung.compared', 'stroke:var(--ink);stroke-width:2.5'],
    ['.bar.england', 'fill:var(--ink);stroke:none'],
  ],
  rows: (dataset, id, view) => {
    const shown = gapRows(dataset, id, view);
    return { gap: shown, whole: view.from === undefined && view.to === undefined ? shown : gapRows(dataset, id) };
  },
  says: ({ gap }, _, dataset) => {
    const { indicator, rows } = gap.trend;
    return {
      title: `${indicator.title}: who moved, Birmingham or England?`,
      takeaway: gapTakeaway(gap),
      description: gapDescription(gap),
      foot: gapFoot(gap),
      caution: `${indicator.caution} The two parts are arithmetic: they name no cause.`,
      notes: trendNotes(dataset, { indicator, rows: rows.map((row) => ({ ...row, neighbours: [] })) }),
      table: gapTable(gap),
    };
  },
  draw: ({ gap, whole }, { size, view }) => gapDrawing(gap, { size, view, whole }),
});
