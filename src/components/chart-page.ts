import type { Chart } from '../charts/chart.ts';

/** Path of the page on which a chart is at home, without a leading slash. */
export function chartPage(chart: Pick<Chart, 'id' | 'indicator'>): string {
  return chart.indicator === null ? `${chart.id}/` : `indicators/${chart.indicator}/`;
}
