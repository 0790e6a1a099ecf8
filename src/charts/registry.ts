import { type Dataset, UnknownName } from '../dataset/query.ts';
import type { Chart, ChartKind } from './chart.ts';
import { type TrendView, trendChart, trendIds } from './trend-chart.ts';

/** What a chart may show instead of everything; each kind takes what it knows. */
export type ChartView = TrendView;

/** The kinds of chart: which ids each has, and how one is made. A new kind is a file and a line here. */
const kinds: Record<ChartKind, { ids: (dataset: Dataset) => string[]; make: (dataset: Dataset, id: string, view: ChartView) => Chart }> = {
  trend: { ids: trendIds, make: trendChart },
};

const made = new WeakMap<Dataset, Map<string, Chart>>();

/** Ids of all charts of a data set, kind by kind. */
export function chartIds(dataset: Dataset): string[] {
  return Object.values(kinds).flatMap((kind) => kind.ids(dataset));
}

/** A finished chart, made once for each data set and view. Throws UnknownName with the nearest ids. */
export function chart(dataset: Dataset, id: string, view: ChartView = {}): Chart {
  const charts = made.get(dataset) ?? new Map<string, Chart>();
  made.set(dataset, charts);
  const key = `${id} ${JSON.stringify(view)}`;
  const found = charts.get(key) ?? makeChart(dataset, id, view);
  charts.set(key, found);
  return found;
}

function makeChart(dataset: Dataset, id: string, view: ChartView): Chart {
  const kind = Object.values(kinds).find((candidate) => candidate.ids(dataset).includes(id));
  if (kind !== undefined) return kind.make(dataset, id, view);
  const near = chartIds(dataset).filter((other) => other.includes(id.slice(0, 5)));
  throw new UnknownName(`unknown chart "${id}": ${near.length > 0 ? `did you mean ${near.slice(0, 3).join(', ')}?` : 'see the list at /embed/'}`);
}
