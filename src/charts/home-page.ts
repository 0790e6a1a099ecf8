import type { Chart } from './chart.ts';

/** Charts of no indicator that stand on a page of another name. */
const homes: Record<string, string> = { judgements: 'timeline/' };

/** Path of the page on which a chart is at home, without a leading slash: that of its indicator, or one of its own. */
export function homePage({ id, indicator }: Pick<Chart, 'id' | 'indicator'>): string {
  return indicator === null ? (homes[id] ?? `${id}/`) : `indicators/${indicator}/`;
}
