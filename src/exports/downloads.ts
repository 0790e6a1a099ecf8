import type { Dataset } from '../dataset/query.ts';
import { areasCsv } from './areas-csv.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsJson } from './claims-json.ts';
import { datasetJson } from './dataset-json.ts';
import { eventsJson } from './events-json.ts';
import { indicatorCsv } from './indicator-csv.ts';
import { indicatorJson } from './indicator-json.ts';
import { observationsCsv } from './observations-csv.ts';
import { schemaJson } from './schema-json.ts';
import { sha256Sums } from './sha256sums.ts';
import { sourcesJson } from './sources-json.ts';

/** One file of the data set as it is served. */
export interface Download {
  /** Address below data/latest/ and data/v<version>/. */
  path: string;
  /** Media type. */
  type: string;
  /** What it holds, in a line. */
  about: string;
  body: string | Uint8Array;
}

const csv = 'text/csv; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** Files of the whole data set, in the order of the data page. */
const files: readonly (Omit<Download, 'body'> & { write: (dataset: Dataset) => string })[] = [
  { path: 'observations.csv', type: csv, about: 'Every figure, one a row, with counts, 95% interval and the reason for each gap', write: observationsCsv },
  { path: 'dataset.json', type: json, about: 'Everything in one file: indicators, figures, areas, sources, events and claims', write: datasetJson },
  { path: 'schema.json', type: json, about: 'What each field of dataset.json means, as a JSON Schema', write: schemaJson },
  { path: 'areas.csv', type: csv, about: 'England, its regions and councils, with their codes', write: areasCsv },
  { path: 'events.json', type: json, about: 'Inspections, visits and other steps, each with its sources', write: eventsJson },
  { path: 'claims.csv', type: csv, about: 'What documents said, beside the published figure', write: claimsCsv },
  { path: 'claims.json', type: json, about: 'The same, with every field', write: claimsJson },
  { path: 'sources.json', type: json, about: 'Every document and file used, with dates and checksums', write: sourcesJson },
];

const written = new WeakMap<Dataset, readonly Download[]>();

/** Every file of the data set, SHA256SUMS last. Written once for each data set in memory. */
export function downloads(dataset: Dataset): readonly Download[] {
  const known = written.get(dataset);
  if (known) return known;
  const all = [...wholeFiles(dataset), ...indicatorFiles(dataset)];
  const sums = { path: 'SHA256SUMS', type: 'text/plain; charset=utf-8', about: 'Checksums of the files', body: sha256Sums(all) };
  written.set(dataset, [...all, sums]);
  return [...all, sums];
}

function wholeFiles(dataset: Dataset): Download[] {
  return files.map(({ write, ...file }) => ({ ...file, body: write(dataset) }));
}

function indicatorFiles(dataset: Dataset): Download[] {
  return dataset.indicators.flatMap(({ id, title }) => [
    { path: `indicators/${id}.csv`, type: csv, about: `${title}, one figure a row`, body: indicatorCsv(dataset, id) },
    { path: `indicators/${id}.json`, type: json, about: `${title}, one area a line`, body: indicatorJson(dataset, id) },
  ]);
}
