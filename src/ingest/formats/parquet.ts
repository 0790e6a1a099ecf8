import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { DataError } from '../../dataset/data-error.ts';
import { type Table, tableOf } from './table.ts';

/**
 * Reads a Parquet file into text cells; a null becomes an empty cell. Only the expected columns are read.
 * Throws DataError when the file is empty, cut short or not Parquet, or a column is missing.
 */
export async function readParquet(
  file: string,
  bytes: Uint8Array,
  expected: readonly string[],
  keep: (cells: readonly string[]) => boolean = () => true,
): Promise<Table> {
  const buffer = bytes.slice().buffer;
  const present = columnsOf(file, buffer);
  const columns = expected.filter((column) => present.includes(column));
  if (columns.length < expected.length) return tableOf(file, present, [], expected);
  const records = await decode(file, buffer, columns);
  const rows = records.map((record, position) => ({ place: `row ${position + 1}`, cells: columns.map((column) => text(record[column])) }));
  return tableOf(
    file,
    columns,
    rows.filter((row) => keep(row.cells)),
    expected,
  );
}

function columnsOf(file: string, buffer: ArrayBuffer): string[] {
  if (buffer.byteLength === 0) throw new DataError(file, '', 'an empty file', 'Parquet');
  try {
    return parquetMetadata(buffer)
      .schema.slice(1)
      .map((column) => column.name);
  } catch {
    throw new DataError(file, '', 'no Parquet footer', 'Parquet (is the file cut short?)');
  }
}

async function decode(file: string, buffer: ArrayBuffer, columns: string[]): Promise<Record<string, unknown>[]> {
  try {
    return await parquetReadObjects({ file: buffer, columns });
  } catch (error) {
    throw new DataError(file, '', `Parquet that cannot be read (${(error as Error).message})`, 'whole pages');
  }
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
