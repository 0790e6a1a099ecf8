import { councils, type Dataset } from '../dataset/query.ts';
import { description } from '../words/description.ts';
import { takeaway } from '../words/takeaway.ts';
import { type TrendRows, trendRows } from '../words/trend-rows.ts';
import type { Chart } from './chart.ts';
import { chartEvents } from './chart-events.ts';
import { spreadDrawing } from './spread.ts';
import type { Size } from './theme.ts';
import { trendDrawing } from './trend.ts';
import { footOf } from './trend-foot.ts';
import { highlightWords } from './trend-highlight.ts';
import { trendNotes } from './trend-notes.ts';
import { trendTable } from './trend-table.ts';
import { type ChartView, type ShownArea, shows, type ViewOption } from './view.ts';

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
  const drawing = (size: Size) =>
    whole.rows.length === 1 ? onePeriod(dataset, trend, size) : trendDrawing(trend, { size, events: chartEvents(dataset, view), view, whole });
  return {
    id,
    kind: 'trend',
    indicator: id,
    title: indicator.title,
    takeaway: takeaway(trend),
    description: [description(trend, (area) => shows(view, area as ShownArea)), ...highlightWords(trend, view)].join(' '),
    foot: footOf(trend, view),
    caution: indicator.caution,
    notes: trendNotes(dataset, trend),
    source: `${indicator.publication.publisher}, ${indicator.publication.name}`,
    table: trendTable(trend),
    svg: { narrow: drawing('narrow'), wide: drawing('wide') },
  };
}

function onePeriod(dataset: Dataset, { indicator, rows }: TrendRows, size: Size): string {
  const [row] = rows;
  if (row === undefined) throw new RangeError(`${indicator.id}: no period to draw`);
  return spreadDrawing({ indicator, row, figures: councils(dataset, indicator.id, row.period) }, { size });
}
