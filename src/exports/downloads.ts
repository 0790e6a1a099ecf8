import { oncePer } from '../dataset/once.ts';
import type { Dataset } from '../dataset/query.ts';
import { croissantFile } from './dialects/croissant-json.ts';
import { csvMetadataFile } from './dialects/csv-metadata-json.ts';
import { datapackageFile } from './dialects/datapackage-json.ts';
import type { Dialect, Download, FileKind, Format } from './download.ts';
import { mediaTypes } from './media-types.mjs';
import { claimsJsonFile } from './records/claims-json.ts';
import { datasetFile } from './records/dataset-json.ts';
import { eventsFile } from './records/events-json.ts';
import { indicatorJson } from './records/indicator-json.ts';
import { schemaFile } from './records/schema-json.ts';
import { sourcesFile } from './records/sources-json.ts';
import { archiveFile, zip } from './releases/archive.ts';
import { sha256Sums, sumsFile } from './releases/file-hash.ts';
import { aftermathFile } from './tables/aftermath-csv.ts';
import { areasFile } from './tables/areas-csv.ts';
import { claimsFile } from './tables/claims-csv.ts';
import { codebookFile } from './tables/codebook-csv.ts';
import { episodesFile } from './tables/episodes-csv.ts';
import { observationTable } from './tables/observation-table.ts';
import { indicatorCsv, observationsFile } from './tables/observations-csv.ts';
import { parquetFile } from './tables/observations-parquet.ts';
import { workbookFile } from './tables/workbook.ts';

/** Files of the whole data set, in the order of the data page. Pages, addresses, descriptions and checksums are all made from this list. */
const formats: readonly Format[] = [
  observationsFile,
  parquetFile,
  codebookFile,
  datasetFile,
  schemaFile,
  areasFile,
  eventsFile,
  claimsFile,
  claimsJsonFile,
  aftermathFile,
  episodesFile,
  sourcesFile,
];

/** What says to machines which files there are and what is in them. They do not describe themselves. */
const dialects: readonly Dialect[] = [datapackageFile, csvMetadataFile, croissantFile];

/** What each file says of itself, but for those of single indicators. */
export const fileKinds: readonly FileKind[] = [...formats, ...dialects, workbookFile, archiveFile, sumsFile];

/** Bytes that all files together stay under. */
export const limitInAll = 40_000_000;

/** Every file of the data set, SHA256SUMS last. Written once for each data set in memory. */
export const downloads = oncePer(async (dataset): Promise<readonly Download[]> => {
  const data = [...(await Promise.all(formats.map((format) => written(dataset, format)))), ...indicatorFiles(dataset)];
  const packed = data.filter((file) => file.packed !== false);
  const archive = { ...archiveFile, body: zip([...packed, ...descriptions(dataset, packed)]) };
  const all = [...data, await written(dataset, workbookFile), archive];
  const described = [...all, ...descriptions(dataset, all)];
  return [...described, { ...sumsFile, body: sha256Sums(described) }];
});

async function written(dataset: Dataset, { write, ...file }: Format): Promise<Download> {
  return { ...file, body: await write(dataset) };
}

function descriptions(dataset: Dataset, described: readonly Download[]): Download[] {
  return dialects.map(({ write, ...file }) => ({ ...file, body: write(dataset, described) }));
}

/** The files of each indicator. The rows of its CSV are in observations.csv, so the archive leaves it out. */
function indicatorFiles(dataset: Dataset): Download[] {
  return dataset.indicators.flatMap(({ id, title }): Download[] => {
    const path = `indicators/${id}`;
    const csv = { path: `${path}.csv`, type: mediaTypes.csv, about: `${title}, one figure a row`, table: observationTable, packed: false } as const;
    const json = { path: `${path}.json`, type: mediaTypes.json, about: `${title}, one area a line` };
    return [
      { ...csv, limit: 700_000, body: indicatorCsv(dataset, id) },
      { ...json, limit: 400_000, body: indicatorJson(dataset, id) },
    ];
  });
}
