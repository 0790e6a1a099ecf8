import { type Dataset, observationsOf } from '../dataset/query.ts';
import { site } from '../site.ts';
import { writeJson } from './json.ts';

/**
 * The whole data set in one file, each part as src/dataset/schema.ts defines it:
 * the release, then indicators with their observations, areas, neighbours, judgements, sources, events and claims. One observation a line.
 */
export function datasetJson(dataset: Dataset): string {
  const { release, areas, neighbours, judgements, sources, events, claims } = dataset;
  const licences = { data: site.licences.data, words: site.licences.words };
  const indicators = dataset.indicators.map((indicator) => ({ ...indicator, observations: observationsOf(dataset, indicator.id) }));
  return writeJson({ name: site.name, release, licences, indicators, areas, neighbours, judgements, sources, events, claims }, { levels: 4 });
}
