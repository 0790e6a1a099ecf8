import { gzipSync } from 'fflate';
import type { SchemaElement } from 'hyparquet';
import { type BasicType, parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import type { Dataset } from '../../dataset/query.ts';
import { site } from '../../site.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { observationTable } from './observation-table.ts';
import type { Column } from './table.ts';

const types: Record<Exclude<Column['type'], 'date'>, BasicType> = { string: 'STRING', number: 'DOUBLE', integer: 'INT32', boolean: 'BOOLEAN' };

/** A day is written as a number of days; the library knows that only when the column is spelt out. */
const dateColumns = Object.fromEntries(
  observationTable.columns
    .filter(({ type }) => type === 'date')
    .map(({ name }): [string, SchemaElement] => [name, { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' }]),
);

/**
 * The rows of observations.csv as Parquet, with their types: text as UTF-8, numbers as doubles, days as dates, empty cells as null.
 * Packed with gzip, which every reader knows, in JavaScript alone: the same bytes on every machine.
 */
export function observationsParquet(dataset: Dataset): Uint8Array {
  const rows = observationTable.rows(dataset);
  const typed = observationTable.columns.map(({ name, type, required }, index) => {
    const data = rows.map((row) => row[index] ?? null);
    return type === 'date' ? { name, data: data.map((day) => new Date(String(day))) } : { name, type: types[type], nullable: !required, data };
  });
  const buffer = parquetWriteBuffer({
    columnData: typed.map(({ name, data }) => ({ name, data })),
    schema: schemaFromColumnData({ columnData: typed, schemaOverrides: dateColumns }),
    codec: 'GZIP',
    compressors: { GZIP: (input: Uint8Array) => gzipSync(input, { level: 9, mtime: 0 }) },
    rowGroupSize: 100_000,
    createdBy: site.name,
    kvMetadata: [
      { key: 'title', value: observationTable.title },
      { key: 'version', value: dataset.release.version },
      { key: 'date', value: dataset.release.date },
      { key: 'licence', value: site.licences.data.url },
      { key: 'columns', value: JSON.stringify(Object.fromEntries(observationTable.columns.map(({ name, meaning }) => [name, meaning]))) },
    ],
  });
  return new Uint8Array(buffer);
}

/** The file and what it says of itself. */
export const parquetFile: Format = {
  path: 'observations.parquet',
  type: mediaTypes.parquet,
  about: 'The same rows with their types, in a small file',
  limit: 700_000,
  table: observationTable,
  write: observationsParquet,
};
