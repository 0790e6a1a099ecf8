import type { Dataset } from '../../dataset/query.ts';
import type { Chart } from '../chart.ts';
import type { Size } from '../drawing/theme.ts';
import { spreadDrawing, spreadFoot } from '../spread/drawing.ts';
import { spreadRows } from '../spread/rows.ts';
import { type ChartView, type ShownArea, shows, type ViewOption } from '../view.ts';
import { description } from './description.ts';
import { trendDrawing } from './drawing.ts';
import { chartEvents } from './events.ts';
import { footOf } from './foot.ts';
import { highlightWords } from './highlight.ts';
import { trendNotes } from './notes.ts';
import { trendRows } from './rows.ts';
import { trendTable } from './table.ts';
import { takeaway } from './takeaway.ts';

/** What an editor may choose of a trend. */
export const trendOptions: readonly ViewOption[] = ['from', 'to', 'areas', 'highlight', 'note'];

/** Ids of the trends: those of the indicators. */
export function trendIds(dataset: Dataset): string[] {
  return dataset.indicators.map((indicator) => indicator.id);
}

/** The trend of an indicator. One with a single period is drawn as the spread of councils in it. Throws UnknownName. */
export function trendChart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  const trend = trendRows(dataset, id, view);
  const whole = view.from === undefined && view.to === undefined ? trend : trendRows(dataset, id);
  const { indicator } = trend;
  const only = whole.rows.length === 1 ? spreadRows(dataset, id, { at: whole.rows[0]?.period }) : null;
  const drawing = (size: Size) =>
    only === null ? trendDrawing(trend, { size, events: chartEvents(dataset, view), view, whole }) : spreadDrawing(only, { size, view });
  return {
    id,
    kind: 'trend',
    indicator: id,
    title: indicator.title,
    takeaway: takeaway(trend),
    description: [description(trend, (area) => shows(view, area as ShownArea)), ...highlightWords(trend, view)].join(' '),
    foot: only === null ? footOf(trend, view) : spreadFoot(only, view),
    caution: indicator.caution,
    notes: trendNotes(dataset, trend),
    source: `${indicator.publication.publisher}, ${indicator.publication.name}`,
    table: trendTable(trend),
    svg: { narrow: drawing('narrow'), wide: drawing('wide') },
  };
}
