import { aftermathRows } from '../../charts/aftermath/rows.ts';
import { aftermathHeadline } from '../../charts/aftermath/words.ts';
import type { Chart } from '../../charts/chart.ts';
import { gapRows } from '../../charts/gap/rows.ts';
import { gapHeadline } from '../../charts/gap/words.ts';
import { shareRows } from '../../charts/share/rows.ts';
import { shareHeadline } from '../../charts/share/words.ts';
import { spreadRows } from '../../charts/spread/rows.ts';
import { spreadHeadline } from '../../charts/spread/words.ts';
import { trendRows } from '../../charts/trend/rows.ts';
import { trendHeadline } from '../../charts/trend/takeaway.ts';
import type { Dataset } from '../../dataset/query.ts';

/** What each kind of chart found, in twelve words at most, made from its rows. */
const found: Record<string, (dataset: Dataset, indicator: string) => string> = {
  trend: (dataset, id) => trendHeadline(trendRows(dataset, id)),
  single: (dataset, id) => spreadHeadline(spreadRows(dataset, id)),
  spread: (dataset, id) => spreadHeadline(spreadRows(dataset, id)),
  gap: (dataset, id) => gapHeadline(gapRows(dataset, id)),
  share: (dataset, id) => shareHeadline(shareRows(dataset, id)),
  aftermath: (dataset, id) => aftermathHeadline(aftermathRows(dataset, id)),
};

/** A chart with the heading that it has on the page of its indicator, which has said already what is measured: what was found. */
export function headedAtHome(dataset: Dataset, chart: Chart): Chart {
  const headline = found[chart.kind];
  return chart.indicator === null || headline === undefined ? chart : { ...chart, title: headline(dataset, chart.indicator) };
}
