import type { Dataset } from '../../dataset/query.ts';
import { kind } from '../kind.ts';
import { type ChartView, type ShownArea, shows } from '../view.ts';
import { description } from './description.ts';
import { trendDrawing } from './drawing.ts';
import { type ChartEvent, chartEvents } from './events.ts';
import { footOf } from './foot.ts';
import { highlightWords } from './highlight.ts';
import { trendNotes } from './notes.ts';
import { type TrendRows, trendPeriods, trendRows } from './rows.ts';
import { smallMultiple } from './small.ts';
import { trendTable } from './table.ts';
import { takeaway } from './takeaway.ts';

interface Trend {
  trend: TrendRows;
  /** The same over all periods of the axis, where the lines stop sooner. */
  axis: TrendRows;
  /** All its years; the same where nothing is cut off. */
  whole: TrendRows;
  events: readonly ChartEvent[];
}

/** The trend of an indicator that has more than one period. */
export const trend = kind<Trend>({
  name: 'trend',
  form: 'Line chart',
  of: {
    ending: '',
    called: 'trends',
    has: (dataset, id) => trendPeriods(dataset, id).length > 1,
    onPage: () => true,
    kit: ['now', 'moved', 'place', 'neighbours', 'counts', 'range'],
  },
  options: ['from', 'to', 'until', 'areas', 'highlight'],
  takesCouncil: true,
  rules: [],
  rows: (dataset, id, view) => {
    const axis = trendRows(dataset, id, view);
    const { until } = view;
    const shown = until === undefined ? axis : { ...axis, rows: axis.rows.filter(({ period }) => period <= until) };
    const whole = view.from === undefined && view.to === undefined ? axis : trendRows(dataset, id);
    return { trend: shown, axis, whole, events: chartEvents(dataset, view) };
  },
  says: (rows, view, dataset) => ({ ...trendWords(rows.trend, view, dataset), foot: footOf(rows.trend, view) }),
  draw: ({ trend, axis, whole, events }, { size, view }) => trendDrawing(trend, { size, events, view, whole, axis }),
  small: { draw: smallMultiple, key: 'Birmingham in blue, England in black, shaded the middle half of councils' },
});

/** A trend in words, however it is drawn. */
export function trendWords(trend: TrendRows, view: ChartView, dataset: Dataset) {
  const { title, caution } = trend.indicator;
  return {
    title,
    takeaway: takeaway(trend),
    description: [...description(trend, (area) => shows(view, area as ShownArea)), ...highlightWords(trend, view)],
    caution,
    notes: trendNotes(dataset, trend),
    table: trendTable(trend),
  };
}
