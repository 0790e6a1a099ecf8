import type { Dataset } from '../../dataset/query.ts';
import type { Chart } from '../chart.ts';
import { trendNotes } from '../trend/notes.ts';
import type { ChartView, ViewOption } from '../view.ts';
import { gapDrawing, gapFoot } from './drawing.ts';
import { gapRows, hasGap } from './rows.ts';
import { gapTable } from './table.ts';
import { gapDescription, gapTakeaway } from './words.ts';

const ending = '-gap';

/** What an editor may choose of a gap. */
export const gapOptions: readonly ViewOption[] = ['from', 'to'];

/** Ids of the gaps: the indicators with two periods that may be compared. */
export function gapIds(dataset: Dataset): string[] {
  return dataset.indicators.filter(({ id }) => hasGap(dataset, id)).map(({ id }) => `${id}${ending}`);
}

/** Who moved, Birmingham or England. Throws UnknownName. */
export function gapChart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  const indicatorId = id.slice(0, -ending.length);
  const gap = gapRows(dataset, indicatorId, view);
  const whole = view.from === undefined && view.to === undefined ? gap : gapRows(dataset, indicatorId);
  const { indicator, rows } = gap.trend;
  return {
    id,
    kind: 'gap',
    indicator: indicatorId,
    title: `${indicator.title}: who moved, Birmingham or England?`,
    takeaway: gapTakeaway(gap),
    description: gapDescription(gap),
    foot: gapFoot(gap),
    caution: `${indicator.caution} The two parts are arithmetic: they name no cause.`,
    notes: trendNotes(dataset, { indicator, rows: rows.map((row) => ({ ...row, neighbours: [] })) }),
    source: `${indicator.publication.publisher}, ${indicator.publication.name}`,
    table: gapTable(gap),
    svg: { narrow: gapDrawing(gap, { size: 'narrow', view, whole }), wide: gapDrawing(gap, { size: 'wide', view, whole }) },
  };
}
