import { chart, chartIds } from '../../charts/registry.ts';
import type { Dataset } from '../../dataset/query.ts';

/** What the gallery of charts shows: those of the record, and for each indicator its further charts beside the trend. */
export interface Gallery {
  record: { id: string; title: string }[];
  further: Map<string, { path: string; title: string }[]>;
}

/** What a further chart of an indicator is called on its card, by the end of its id. */
const shapes: Record<string, string> = { spread: 'Every council', gap: 'The gap', share: 'Of a hundred', after: 'After a judgement' };

/** Every chart: those of the record by name, the trend of each indicator on its card, and its other shapes under it. */
export function embedGallery(dataset: Dataset): Gallery {
  const charts = chartIds(dataset).map((id) => chart(dataset, id));
  const shapesOf = (indicator: string) =>
    charts
      .filter((entry) => entry.indicator === indicator && entry.id !== indicator)
      .map(({ id, title }) => ({ path: `embed/kit/${id}/`, title: shapes[id.slice(indicator.length + 1)] ?? title }));
  return {
    record: charts.filter(({ indicator }) => indicator === null).map(({ id, title }) => ({ id, title })),
    further: new Map(dataset.indicators.map(({ id }) => [id, shapesOf(id)])),
  };
}
