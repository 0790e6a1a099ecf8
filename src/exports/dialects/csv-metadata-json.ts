import type { Dataset } from '../../dataset/query.ts';
import { site } from '../../site.ts';
import { aboutData } from '../about-data.ts';
import type { Dialect, Download } from '../download.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';
import type { Column, Table } from '../tables/table.ts';

const datatypes: Record<Column['type'], string> = { string: 'string', number: 'double', integer: 'integer', boolean: 'boolean', date: 'date' };

/** The tables in CSV, described as the W3C's CSV on the Web asks (www.w3.org/TR/tabular-metadata): every column of every one. */
function csvMetadataJson(dataset: Dataset, files: readonly Download[], folder: string): string {
  const tables = files.filter(({ path, table }) => table && path.endsWith('.csv'));
  const paths = new Set(tables.map(({ path }) => path));
  const group = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': aboutData.title,
    'dc:description': aboutData.description,
    'dc:license': { '@id': site.licences.data.url },
    'dc:issued': { '@value': dataset.release.date, '@type': 'xsd:date' },
    'schema:version': dataset.release.version,
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true, lineTerminators: ['\r\n', '\n'] },
    tables: tables.map(({ path, about, table }) => ({ url: folder + path, 'dc:title': about, tableSchema: schemaOf(table as Table, paths, folder) })),
  };
  return writeJson(group, { levels: 6 });
}

function schemaOf({ columns, key, references }: Table, paths: ReadonlySet<string>, folder: string): Record<string, unknown> {
  const foreignKeys = references
    .filter(({ table }) => paths.has(`${table}.csv`))
    .map(({ column, table, key: other }) => ({ columnReference: [column], reference: { resource: `${folder}${table}.csv`, columnReference: [other] } }));
  return { columns: columns.map(column), primaryKey: key, ...(foreignKeys.length > 0 && { foreignKeys }) };
}

function column({ name, type, required, meaning, choices }: Column): Record<string, unknown> {
  const datatype = choices ? { base: datatypes[type], format: choices.map(quoted).join('|') } : datatypes[type];
  return { name, titles: name, 'dc:description': meaning, datatype, required };
}

/** A word as a regular expression that matches it alone. */
function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The file and what it says of itself. */
export const csvMetadataFile: Dialect = {
  path: 'csv-metadata.json',
  type: mediaTypes.json,
  about: 'The tables as CSV on the Web',
  limit: 500_000,
  kept: true,
  write: csvMetadataJson,
};
