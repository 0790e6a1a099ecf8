import { sha256 } from '../../dataset/checksums.ts';
import type { Dataset } from '../../dataset/query.ts';
import { site } from '../../site.ts';
import { aboutData, yearsCovered } from '../about-data.ts';
import type { Dialect, Download } from '../download.ts';
import { sizeOf } from '../file-hash.ts';
import { writeJson } from '../json.ts';
import type { Column, Table } from '../tables/table.ts';
import { resourceName } from './datapackage-json.ts';

const dataTypes: Record<Column['type'], string> = { string: 'sc:Text', number: 'sc:Float', integer: 'sc:Integer', boolean: 'sc:Boolean', date: 'sc:Date' };

/** Terms of Croissant, as its specification asks for them word by word (docs.mlcommons.org/croissant, version 1.0). */
const plainTerms = [
  'citeAs column equivalentProperty extract field fileProperty fileObject fileSet format includes isLiveDataset jsonPath key md5 parentField path',
  'recordSet references regex repeated replace samplingRate separator source subField transform',
].flatMap((line) => line.split(' '));

const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(plainTerms.map((term) => [term, `cr:${term}`])),
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  rai: 'http://mlcommons.org/croissant/RAI/',
  sc: 'https://schema.org/',
};

/** The files and the tables in them as Croissant 1.0, the schema.org dialect of machine learning. Addresses are full ones, because readers fetch the description by its own. */
function croissantJson(dataset: Dataset, files: readonly Download[], folder: string): string {
  const { version, date } = dataset.release;
  const tables = files.filter(({ path, table }) => table && path === `${table.name}.csv`);
  const description = {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: aboutData.name,
    alternateName: aboutData.title,
    description: aboutData.description,
    url: folder,
    version,
    datePublished: date,
    license: site.licences.data.url,
    creator: { '@type': 'sc:Organization', name: aboutData.creator },
    keywords: aboutData.keywords,
    inLanguage: site.language,
    temporalCoverage: yearsCovered(dataset),
    spatialCoverage: aboutData.place,
    citeAs: `@misc{after-inadequate-${version}, title = {${aboutData.title}}, author = {{${aboutData.creator}}}, version = {${version}}, year = {${date.slice(0, 4)}}}`,
    distribution: files.map((file) => fileObject(file, folder)),
    recordSet: tables.map((file) => recordSet(file, tables)),
  };
  return writeJson(description, { levels: 6 });
}

function fileObject(file: Download, folder: string): Record<string, unknown> {
  const { path, type, about, body } = file;
  return {
    '@type': 'cr:FileObject',
    '@id': resourceName({ path }),
    name: path,
    description: about,
    contentUrl: folder + path,
    contentSize: `${sizeOf(body)} B`,
    encodingFormat: type.replace(/;.*/, ''),
    sha256: sha256(body),
  };
}

function recordSet({ path, table }: Download, tables: readonly Download[]): Record<string, unknown> {
  const { name, title, columns, key } = table as Table;
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: title,
    key: key.map((column) => ({ '@id': `${name}/${column}` })),
    field: columns.map((column) => field(column, table as Table, resourceName({ path }), tables)),
  };
}

function field({ name, type, meaning }: Column, table: Table, file: string, tables: readonly Download[]): Record<string, unknown> {
  // A table that refers to itself has no place here: readers of Croissant follow references in one direction.
  const reference = table.references.find(
    ({ column, table: other }) => column === name && other !== table.name && tables.some(({ path }) => path === `${other}.csv`),
  );
  return {
    '@type': 'cr:Field',
    '@id': `${table.name}/${name}`,
    name,
    description: meaning,
    dataType: dataTypes[type],
    source: { fileObject: { '@id': file }, extract: { column: name } },
    ...(reference && { references: { field: { '@id': `${reference.table}/${reference.key}` } } }),
  };
}

/** The file and what it says of itself. */
export const croissantFile: Dialect = {
  path: 'croissant.json',
  type: 'application/ld+json; charset=utf-8',
  about: 'The files as Croissant, for machine learning',
  limit: 300_000,
  kept: true,
  write: croissantJson,
};
