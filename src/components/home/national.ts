import { chartIds } from '../../charts/registry.ts';
import type { Dataset } from '../../dataset/query.ts';

/** Charts of every council before and after a judgement, the one for the first page first. */
const wanted = ['agency-rate-after', 'vacancy-rate-after'];

/** The id of the chart of what came after a judgement everywhere; null while there is none. */
export function nationalChart(dataset: Dataset): string | null {
  const ids = chartIds(dataset);
  return wanted.find((id) => ids.includes(id)) ?? null;
}
