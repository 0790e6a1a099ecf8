import { oncePer } from '../dataset/once.ts';
import type { Dataset } from '../dataset/query.ts';
import { croissantJson } from './dialects/croissant-json.ts';
import { csvMetadataJson } from './dialects/csv-metadata-json.ts';
import { datapackageJson } from './dialects/datapackage-json.ts';
import { type Download, typeOf } from './download.ts';
import { claimsJson } from './records/claims-json.ts';
import { datasetJson } from './records/dataset-json.ts';
import { eventsJson } from './records/events-json.ts';
import { indicatorJson } from './records/indicator-json.ts';
import { schemaJson } from './records/schema-json.ts';
import { sourcesJson } from './records/sources-json.ts';
import { zip } from './releases/archive.ts';
import { sha256Sums } from './releases/file-hash.ts';
import { aftermathCsv, aftermathTable } from './tables/aftermath-csv.ts';
import { areasCsv, areaTable } from './tables/areas-csv.ts';
import { claimsCsv, claimTable } from './tables/claims-csv.ts';
import { codebookCsv, codebookTable } from './tables/codebook-csv.ts';
import { episodesCsv, episodeTable } from './tables/episodes-csv.ts';
import { observationTable } from './tables/observation-table.ts';
import { indicatorCsv, observationsCsv } from './tables/observations-csv.ts';
import { observationsParquet } from './tables/observations-parquet.ts';
import { workbook } from './tables/workbook.ts';

const title = observationTable.title;

type Untyped = Omit<Download, 'type'>;
type Written = Omit<Untyped, 'body'> & { write: (dataset: Dataset) => string | Uint8Array };

/** Files of the whole data set, in the order of the data page. Pages, addresses, descriptions and checksums are all made from this list. */
const files: readonly Written[] = [
  { path: 'observations.csv', about: title, write: observationsCsv, table: observationTable },
  {
    path: 'observations.parquet',
    about: 'The same rows with their types, in a small file',
    write: observationsParquet,
    table: observationTable,
  },
  { path: 'codebook.csv', about: codebookTable.title, write: codebookCsv, table: codebookTable },
  { path: 'dataset.json', about: 'Everything in one file: indicators, figures, areas, sources, events and claims', write: datasetJson },
  { path: 'schema.json', about: 'What each field of dataset.json means, as a JSON Schema', write: schemaJson },
  { path: 'areas.csv', about: areaTable.title, write: areasCsv, table: areaTable },
  { path: 'events.json', about: 'Inspections, visits and other steps, each with its sources', write: eventsJson },
  { path: 'claims.csv', about: claimTable.title, write: claimsCsv, table: claimTable },
  { path: 'claims.json', about: 'The same, with every field', write: claimsJson },
  { path: 'aftermath.csv', about: aftermathTable.title, write: aftermathCsv, table: aftermathTable },
  { path: 'episodes.csv', about: episodeTable.title, write: episodesCsv, table: episodeTable },
  { path: 'sources.json', about: 'Every document and file used, with dates and checksums', write: sourcesJson },
];

/** The files that stand in the archive: all but the workbook, the archive itself, and the CSV of each indicator, whose rows are in observations.csv. */
export function inArchive({ path }: Pick<Download, 'path'>): boolean {
  return !/\.(xlsx|zip)$/.test(path) && !/^indicators\/.*\.csv$/.test(path);
}

/** Every file of the data set, SHA256SUMS last. Written once for each data set in memory. */
export const downloads = oncePer(async (dataset): Promise<readonly Download[]> => {
  const data = [...wholeFiles(dataset), ...indicatorFiles(dataset)];
  const packed = data.filter(inArchive);
  const archive = typed({
    path: 'after-inadequate.zip',
    about: 'All files but the workbook and the CSV of each indicator, in one',
    body: zip([...packed, ...descriptions(dataset, packed)]),
  });
  const book = { path: 'after-inadequate.xlsx', about: 'A workbook: a page to read first, the codebook, and a sheet of figures for each theme' };
  const all = [...data, typed({ ...book, body: await workbook(dataset) }), archive];
  const described = [...all, ...descriptions(dataset, all)];
  return [...described, typed({ path: 'SHA256SUMS', about: 'Checksums of the files', body: sha256Sums(described) })];
});

/** What says to machines which files there are and what is in them. They do not describe themselves. */
function descriptions(dataset: Dataset, described: readonly Download[]): Download[] {
  const files: Untyped[] = [
    { path: 'datapackage.json', about: 'The files as a Data Package', body: datapackageJson(dataset, described) },
    { path: 'csv-metadata.json', about: 'The tables as CSV on the Web', body: csvMetadataJson(dataset, described) },
    {
      path: 'croissant.json',
      about: 'The files as Croissant, for machine learning',
      body: croissantJson(dataset, described),
    },
  ];
  return files.map(typed);
}

function wholeFiles(dataset: Dataset): Download[] {
  return files.map(({ write, ...file }) => typed({ ...file, body: write(dataset) }));
}

function indicatorFiles(dataset: Dataset): Download[] {
  const files = dataset.indicators.flatMap(({ id, title }): Untyped[] => [
    { path: `indicators/${id}.csv`, about: `${title}, one figure a row`, body: indicatorCsv(dataset, id), table: observationTable },
    { path: `indicators/${id}.json`, about: `${title}, one area a line`, body: indicatorJson(dataset, id) },
  ]);
  return files.map(typed);
}

function typed(file: Untyped): Download {
  return { ...file, type: typeOf(file.path) };
}
