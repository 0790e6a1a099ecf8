import type { Chart } from '../../charts/chart.ts';
import { trendRows } from '../../charts/trend/rows.ts';
import { trendHeadline } from '../../charts/trend/takeaway.ts';
import type { Dataset } from '../../dataset/query.ts';

/** What a chart beside the trend is headed on the page of its indicator, which has said already what is measured. */
const headings: Record<string, string> = { spread: 'Beside every council', gap: 'Who moved the gap to England', share: 'Out of every hundred' };

/** A chart with the heading that it has on the page of its indicator: what the trend found, or what another shape adds. */
export function headedAtHome(dataset: Dataset, chart: Chart): Chart {
  if (chart.kind === 'trend' && chart.indicator !== null) return { ...chart, title: trendHeadline(trendRows(dataset, chart.indicator)) };
  return { ...chart, title: headings[chart.kind] ?? chart.title };
}
