import { kind } from '../kind.ts';
import { aftermathDrawing } from './drawing.ts';
import { type AftermathRows, aftermathRows, hasAftermath } from './rows.ts';
import { aftermathSmall } from './small.ts';
import { aftermathTable } from './table.ts';
import { aftermathDescription, aftermathFoot, aftermathKit, aftermathTakeaway, noCause } from './words.ts';

/** What came after each grade in every council: for indicators in which twelve reports or more can be followed. */
export const aftermath = kind<AftermathRows>({
  name: 'aftermath',
  form: 'Line chart of every council before and after a report',
  of: { ending: '-after', has: hasAftermath, onPage: () => true, kit: aftermathKit },
  options: ['areas', 'year'],
  takesCouncil: false,
  rules: [
    ['.one', 'fill:none;stroke:var(--edge);stroke-width:.75;stroke-opacity:.75;stroke-linejoin:round'],
    ['.report', 'stroke:var(--ink);stroke-width:1.5'],
    ['.mean.line', 'stroke:var(--mark);stroke-width:4'],
    ['.outer.line', 'stroke:var(--mark);stroke-width:1.75'],
    ['.certain', 'stroke:var(--mark);stroke-width:1.5'],
    ['.dot', 'fill:var(--mark);stroke:var(--mark);stroke-width:1.5'],
    ['.dot.fewer', 'fill:var(--paper)'],
    ['.requires-improvement.line', 'stroke:var(--ink);stroke-width:1.75;stroke-linecap:butt;stroke-dasharray:8 4'],
    ['.good.line', 'stroke:var(--ink);stroke-width:1.75'],
    ['.outstanding.line', 'stroke:var(--ink);stroke-width:2.5;stroke-dasharray:.1 5'],
    ['text.inadequate,.inadequate text', 'fill:var(--mark);font-weight:600'],
    ['text.other,.other text', 'fill:var(--ink)'],
  ],
  rows: aftermathRows,
  says: (rows) => {
    const { indicator } = rows;
    return {
      title: `${indicator.title}: what came after each grade`,
      takeaway: aftermathTakeaway(rows),
      description: aftermathDescription(rows),
      foot: aftermathFoot(rows),
      caution: `${indicator.caution} ${noCause}`,
      notes: aftermathNotes,
      table: aftermathTable(rows),
    };
  },
  draw: aftermathDrawing,
  small: {
    draw: aftermathSmall,
    key: 'a thin line for each council, and a thick one for their mean, beside the middle council of each year',
  },
});

const aftermathNotes = [
  'Our estimate. A council comes newly under a grade when a report gives an overall grade that its last report did not. The mean is of those with a figure in every year from the one before the report to the third after.',
  'Year 0 is the year in which the report was published, or for a count on a day the first such day from then on.',
  'The figure of the middle council is taken away, so that breaks in a series and what moved everywhere fall out. How the finding stands when it is drawn up another way is said on the page about method.',
];
