import { sha256 } from '../../dataset/checksums.ts';
import type { Dataset } from '../../dataset/query.ts';
import { site } from '../../site.ts';
import { aboutData } from '../about-data.ts';
import type { Dialect, Download } from '../download.ts';
import { sizeOf } from '../file-hash.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';
import type { Column, Table } from '../tables/table.ts';

/**
 * The files as a Data Package: valid against the profile of version 2.0 (datapackage.org/standard),
 * with the `profile` of version 1 beside `type`, so that older tools know a table too.
 */
function datapackageJson(dataset: Dataset, files: readonly Download[], folder: string): string {
  const { version, date } = dataset.release;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: aboutData.name,
    title: aboutData.title,
    description: aboutData.description,
    homepage: folder,
    version,
    created: `${date}T00:00:00Z`,
    keywords: aboutData.keywords,
    licenses: [{ name: 'OGL-UK-3.0', title: site.licences.data.name, path: site.licences.data.url }],
    contributors: [{ title: aboutData.creator, roles: ['creator'], role: 'author' }],
    sources: publications(dataset),
    resources: files.map((file) => resource(file, files, folder)),
  };
  return writeJson(descriptor, { levels: 6 });
}

/** Name of a file among the resources: of a table its own name, otherwise its path without signs. */
export function resourceName({ path, table }: Pick<Download, 'path' | 'table'>): string {
  return table && path === `${table.name}.csv` ? table.name : path.replace(/[/.]/g, '-').toLowerCase();
}

function resource(file: Download, files: readonly Download[], folder: string): Record<string, unknown> {
  const { path, type, about, body, table } = file;
  const [mediatype, charset] = type.split('; charset=');
  const isTable = table && path.endsWith('.csv');
  return {
    name: resourceName(file),
    path: folder + path,
    ...(isTable && { type: 'table', profile: 'tabular-data-resource' }),
    title: about,
    format: path.split('.').at(-1),
    mediatype,
    ...(charset && { encoding: charset }),
    bytes: sizeOf(body),
    hash: `sha256:${sha256(body)}`,
    ...(isTable && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(table, file, files),
    }),
  };
}

function schemaOf(table: Table, file: Download, files: readonly Download[]): Record<string, unknown> {
  const foreignKeys = table.references
    .filter((reference) => files.some(({ path }) => path === `${reference.table}.csv`))
    .map(({ column, table: other, key }) => ({
      fields: [column],
      reference: { resource: resourceName(file) === other ? '' : other, fields: [key] },
    }));
  return { fields: table.columns.map(field), missingValues: [''], primaryKey: table.key, ...(foreignKeys.length > 0 && { foreignKeys }) };
}

function field({ name, type, required, meaning, choices }: Column): Record<string, unknown> {
  return { name, type, description: meaning, constraints: { required, ...(choices && { enum: choices }) } };
}

/** The statistical releases, each once. */
function publications({ indicators }: Dataset): { title: string; path: string }[] {
  const byTitle = new Map(indicators.map(({ publication: { name, publisher, url } }) => [`${publisher}: ${name}`, url]));
  return [...byTitle].map(([title, path]) => ({ title, path })).sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The file and what it says of itself. */
export const datapackageFile: Dialect = {
  path: 'datapackage.json',
  type: mediaTypes.json,
  about: 'The files as a Data Package',
  limit: 500_000,
  kept: true,
  write: datapackageJson,
};
