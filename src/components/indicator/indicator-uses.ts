import type { Chart } from '../../charts/chart.ts';
import { chart, chartIds } from '../../charts/registry.ts';
import { type Dataset, periods } from '../../dataset/query.ts';
import { type ClaimRow, claimRows } from '../record/claim-rows.ts';

/** A page in prose, with what it uses. */
export interface UsingPage {
  path: string;
  title: string;
  figures: readonly { indicator: string }[];
  /** Ids of the charts it shows. */
  charts: readonly string[];
}

/** The pages that give a figure of an indicator or show a chart of it. Throws UnknownName for an unknown chart. */
export function pagesAbout(dataset: Dataset, pages: readonly UsingPage[], id: string): UsingPage[] {
  return pages.filter(
    ({ figures, charts }) => figures.some(({ indicator }) => indicator === id) || charts.some((name) => chart(dataset, name).indicator === id),
  );
}

/** The claims that an indicator is set beside. */
export function claimsAbout(dataset: Dataset, id: string): ClaimRow[] {
  return claimRows(dataset).filter(({ indicator }) => indicator?.id === id);
}

/** The charts of an indicator's page, in order: trend, spread and gap, as far as there are any. A trend of one period is a spread already. */
export function indicatorCharts(dataset: Dataset, indicatorId: string): Chart[] {
  const once = periods(dataset, indicatorId).length === 1;
  const wanted = [indicatorId, ...(once ? [] : [`${indicatorId}-spread`]), `${indicatorId}-gap`];
  const there = chartIds(dataset);
  return wanted.filter((id) => there.includes(id)).map((id) => chart(dataset, id));
}
