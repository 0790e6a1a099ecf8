import { oncePer } from '../dataset/once.ts';
import type { Dataset } from '../dataset/query.ts';
import { archiveFile, zip } from './archive.ts';
import { citations } from './dialects/citations.ts';
import { croissantFile } from './dialects/croissant-json.ts';
import { csvMetadataFile } from './dialects/csv-metadata-json.ts';
import { datapackageFile } from './dialects/datapackage-json.ts';
import { licenceFile, licenceText, readme, readmeFile } from './dialects/readme.ts';
import { type Dialect, type Download, type Edition, type FileKind, type Format, versionFolder } from './download.ts';
import { sha256Sums, sumsFile } from './file-hash.ts';
import { mediaTypes } from './media-types.mjs';
import { changesJsonFile } from './records/changes-json.ts';
import { claimsJsonFile } from './records/claims-json.ts';
import { datasetFile } from './records/dataset-json.ts';
import { eventsFile } from './records/events-json.ts';
import { indicatorJson } from './records/indicator-json.ts';
import { readerInPython, readerInR, readPython, readR } from './records/readers.ts';
import { schemaFile } from './records/schema-json.ts';
import { sourcesFile } from './records/sources-json.ts';
import { aftermathFile } from './tables/aftermath-csv.ts';
import { areasFile } from './tables/areas-csv.ts';
import { changesFile } from './tables/changes-csv.ts';
import { claimsFile } from './tables/claims-csv.ts';
import { codebookFile } from './tables/codebook-csv.ts';
import { codesFile } from './tables/codes-csv.ts';
import { episodesFile } from './tables/episodes-csv.ts';
import { eventsCsvFile } from './tables/events-csv.ts';
import { judgementsFile } from './tables/judgements-csv.ts';
import { neighboursFile } from './tables/neighbours-csv.ts';
import { observationTable } from './tables/observation-table.ts';
import { indicatorCsv, observationsFile } from './tables/observations-csv.ts';
import { parquetFile } from './tables/observations-parquet.ts';
import { sourcesCsvFile } from './tables/sources-csv.ts';
import { workbookFile } from './tables/workbook.ts';

/** Files of the whole data set, in the order of the data page. Pages, addresses, descriptions and checksums are all made from this list. */
const formats: readonly Format[] = [
  observationsFile,
  parquetFile,
  codebookFile,
  datasetFile,
  schemaFile,
  areasFile,
  codesFile,
  judgementsFile,
  neighboursFile,
  eventsCsvFile,
  eventsFile,
  claimsFile,
  claimsJsonFile,
  aftermathFile,
  episodesFile,
  sourcesCsvFile,
  sourcesFile,
];

/** What says to machines which files there are and what is in them. They do not describe themselves. */
const dialects: readonly Dialect[] = [datapackageFile, csvMetadataFile, croissantFile];

/** What each file says of itself, but for those of single indicators. */
export const fileKinds: readonly FileKind[] = [
  ...formats,
  changesFile([]),
  changesJsonFile([]),
  readmeFile,
  licenceFile,
  readerInR,
  readerInPython,
  ...dialects,
  workbookFile,
  archiveFile,
  sumsFile,
];

/** Bytes that all files together stay under. */
export const limitInAll = 40_000_000;

/**
 * Every file of the data set, SHA256SUMS last. Written once for each data set in memory.
 * The archive holds the descriptions as they are served, so they cannot describe it: only the checksums, which come last, name it.
 */
export const downloads = oncePer(async (dataset, edition: Edition): Promise<readonly Download[]> => {
  const { versions, folder } = edition;
  const whole = await Promise.all([...formats, changesFile(versions), changesJsonFile(versions)].map((format) => written(dataset, format)));
  const data = [...whole, ...indicatorFiles(dataset), await written(dataset, workbookFile), ...wordsAbout(dataset, edition)];
  const described = [...data, ...dialects.map(({ write, ...file }) => ({ ...file, body: write(dataset, data, folder) }))];
  const packed = described.filter((file) => file.packed !== false);
  const archive = { ...archiveFile, body: zip([...packed, { path: sumsFile.path, body: sha256Sums(packed) }]) };
  return [...described, archive, { ...sumsFile, body: sha256Sums([...described, archive]) }];
});

/** What to read first, the terms, readers of a few lines, and how to cite the version. */
function wordsAbout(dataset: Dataset, edition: Edition): Download[] {
  const { release } = dataset;
  const folder = versionFolder(edition.root, release.version);
  return [
    { ...readmeFile, body: readme(dataset, folder) },
    { ...licenceFile, body: licenceText(release) },
    { ...readerInR, body: readR(edition.folder) },
    { ...readerInPython, body: readPython(edition.folder) },
    ...citations(release, folder).map(({ path, name, type, body }) => ({ path, type, about: `How to cite this version: ${name}`, limit: 5000, body })),
  ];
}

async function written(dataset: Dataset, { write, ...file }: Format): Promise<Download> {
  return { ...file, body: await write(dataset) };
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
