import type { Dataset } from '../../dataset/query.ts';
import { writeList } from '../../words/list.ts';
import { shortStatus } from '../../words/status.ts';
import type { Chart } from '../chart.ts';
import { trendNotes } from '../trend/notes.ts';
import type { ChartView, ViewOption } from '../view.ts';
import { spreadDrawing, spreadFoot } from './drawing.ts';
import { type SpreadRows, spreadPeriods, spreadRows } from './rows.ts';
import { spreadTable } from './table.ts';
import { spreadDescription, spreadTakeaway } from './words.ts';

const ending = '-spread';

/** What an editor may choose of a spread. */
export const spreadOptions: readonly ViewOption[] = ['at', 'areas'];

/** Ids of the spreads: the indicators for which Birmingham and other councils have a figure in one period at least. */
export function spreadIds(dataset: Dataset): string[] {
  return dataset.indicators.filter(({ id }) => spreadPeriods(dataset, id).length > 0).map(({ id }) => `${id}${ending}`);
}

/** All councils in one period: the latest in which Birmingham has a figure, or that of the view. Throws UnknownName. */
export function spreadChart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  const spread = spreadRows(dataset, id.slice(0, -ending.length), { at: view.at });
  const { indicator, row } = spread;
  return {
    id,
    kind: 'spread',
    indicator: indicator.id,
    title: `${indicator.title}: every council`,
    takeaway: spreadTakeaway(spread),
    description: spreadDescription(spread),
    foot: spreadFoot(spread, view),
    caution: `${indicator.caution} A place in this order is not a grade.`,
    notes: [...trendNotes(dataset, { indicator, rows: [row] }), ...missingNote(spread)],
    source: `${indicator.publication.publisher}, ${indicator.publication.name}`,
    table: spreadTable(spread),
    svg: { narrow: spreadDrawing(spread, { size: 'narrow', view }), wide: spreadDrawing(spread, { size: 'wide', view }) },
  };
}

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
