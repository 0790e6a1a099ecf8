import type { Chart } from '../../charts/chart.ts';
import { chart, chartIds } from '../../charts/registry.ts';
import { type Dataset, periods } from '../../dataset/query.ts';

/** The charts of an indicator's page, in order: trend, spread and gap, as far as there are any. A trend of one period is a spread already. */
export function indicatorCharts(dataset: Dataset, indicatorId: string): Chart[] {
  const once = periods(dataset, indicatorId).length === 1;
  const wanted = [indicatorId, ...(once ? [] : [`${indicatorId}-spread`]), `${indicatorId}-gap`];
  const there = chartIds(dataset);
  return wanted.filter((id) => there.includes(id)).map((id) => chart(dataset, id));
}
