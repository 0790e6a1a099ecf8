import { type Dataset, observationsOf } from '../../dataset/query.ts';
import type { Observation } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import type { Format } from '../download.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';

/** What stands in the places of an observation in dataset.json. */
export const observationFields = ['area', 'period', 'value', 'numerator', 'denominator', 'status', 'symbol'] as const satisfies (keyof Observation)[];

/**
 * The whole data set in one file, each part as src/dataset/schema.ts defines it:
 * the release, then indicators with their observations, areas, neighbours, judgements, sources, events and claims.
 * An observation is an array in the order of `fields`, one a line: with names it would be twice the size.
 */
export function datasetJson(dataset: Dataset): string {
  const { release, areas, neighbours, judgements, sources, events, claims } = dataset;
  const licences = { data: site.licences.data, words: site.licences.words };
  const indicators = dataset.indicators.map((indicator) => ({ ...indicator, observations: observationsOf(dataset, indicator.id).map(valuesOf) }));
  const parts = { indicators, areas, neighbours, judgements, sources, events, claims };
  return writeJson({ name: site.name, release, licences, fields: observationFields, ...parts }, { levels: 4 });
}

function valuesOf(observation: Observation): unknown[] {
  return observationFields.map((field) => observation[field]);
}

/** The file and what it says of itself. */
export const datasetFile: Format = {
  path: 'dataset.json',
  type: mediaTypes.json,
  about: 'Everything in one file: indicators, figures, areas, sources, events and claims',
  limit: 7_000_000,
  write: datasetJson,
};
