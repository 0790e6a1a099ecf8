import { periods } from '../../dataset/query.ts';
import { writeList } from '../../words/list.ts';
import { shortStatus } from '../../words/status.ts';
import type { Rule } from '../drawing/theme.ts';
import { kind } from '../kind.ts';
import { trendWords } from '../trend/kind.ts';
import { trendNotes } from '../trend/notes.ts';
import { type TrendRows, trendPeriods, trendRows } from '../trend/rows.ts';
import { spreadDrawing, spreadFoot } from './drawing.ts';
import { type SpreadRows, spreadPeriods, spreadRows } from './rows.ts';
import { spreadTable } from './table.ts';
import { spreadDescription, spreadTakeaway } from './words.ts';

const form = 'A dot for each council';
const rules: readonly Rule[] = [
  ['.council', 'fill:none;stroke:var(--edge);stroke-width:6;stroke-linecap:round'],
  ['.neighbour', 'fill:var(--paper);stroke:var(--ink);stroke-width:1.5'],
];

/** All councils in one period: the latest in which Birmingham has a figure, or that of the view. For indicators of which Birmingham and other councils have a figure in one period at least. */
export const spread = kind<SpreadRows>({
  name: 'spread',
  form,
  of: {
    ending: '-spread',
    has: (dataset, id) => spreadPeriods(dataset, id).length > 0,
    onPage: (dataset, id) => periods(dataset, id).length > 1,
    kit: ['place', 'neighbours', 'now', 'counts', 'range'],
  },
  options: ['at', 'areas'],
  takesCouncil: true,
  rules,
  rows: (dataset, id, { at }) => spreadRows(dataset, id, { at }),
  says: (rows, view, dataset) => ({
    title: `${rows.indicator.title}: every council`,
    takeaway: spreadTakeaway(rows),
    description: spreadDescription(rows),
    foot: spreadFoot(rows, view),
    caution: `${rows.indicator.caution} A place in this order is not a grade.`,
    notes: [...trendNotes(dataset, { indicator: rows.indicator, rows: [rows.row] }), ...missingNote(rows)],
    table: spreadTable(rows),
  }),
  draw: spreadDrawing,
});

/** An indicator with a single period: it is told as a trend of one and drawn as the spread of councils in it. */
export const single = kind<{ trend: TrendRows; spread: SpreadRows }>({
  name: 'single',
  form,
  of: {
    ending: '',
    called: 'trends of one period',
    has: (dataset, id) => trendPeriods(dataset, id).length === 1,
    onPage: () => true,
    kit: ['now', 'moved', 'place', 'neighbours', 'counts', 'range'],
  },
  options: ['areas'],
  takesCouncil: true,
  rules,
  rows: (dataset, id) => ({ trend: trendRows(dataset, id), spread: spreadRows(dataset, id, { at: trendPeriods(dataset, id)[0] }) }),
  says: (rows, view, dataset) => ({ ...trendWords(rows.trend, view, dataset), foot: spreadFoot(rows.spread, view) }),
  draw: (rows, options) => spreadDrawing(rows.spread, options),
});

/** Which councils have no dot, and why: "No figure for Rutland and Hackney (suppressed)." */
function missingNote({ councils }: SpreadRows): string[] {
  const reasons = new Map<string, string[]>();
  for (const { area, observation } of councils) {
    if (observation === null || observation.value !== null) continue;
    const reason = observation.status === null ? 'not published' : shortStatus(observation.status);
    reasons.set(reason, [...(reasons.get(reason) ?? []), area.name]);
  }
  return [...reasons].map(([reason, names]) => `No figure for ${writeList(names)}: ${reason}.`);
}
