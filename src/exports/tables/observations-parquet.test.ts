import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { observationTable } from './observation-table.ts';
import { observationsParquet } from './observations-parquet.ts';
import { namesOf } from './table.ts';

const file = observationsParquet(example).buffer as ArrayBuffer;

test('observationsParquet reads back as the rows of observations.csv, in order', async () => {
  const rows = await parquetReadObjects({ file, compressors });
  expect(rows.map((row) => Object.values(row).map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)))).toEqual(
    observationTable.rows(example),
  );
  expect(Object.keys(rows[0] ?? {})).toEqual(namesOf(observationTable));
});

test('observationsParquet gives each column its type, and says where a cell may be empty', () => {
  const [, ...columns] = parquetMetadata(file).schema;
  expect(columns.map(({ name, type, converted_type, repetition_type }) => `${name} ${converted_type ?? type} ${repetition_type}`)).toEqual([
    'indicator UTF8 REQUIRED',
    'area_code UTF8 REQUIRED',
    'area_name UTF8 REQUIRED',
    'area_kind UTF8 REQUIRED',
    'period UTF8 REQUIRED',
    'value DOUBLE OPTIONAL',
    'numerator DOUBLE OPTIONAL',
    'denominator DOUBLE OPTIONAL',
    'lower_95 DOUBLE OPTIONAL',
    'upper_95 DOUBLE OPTIONAL',
    'status UTF8 OPTIONAL',
    'symbol UTF8 OPTIONAL',
    'year INT32 REQUIRED',
    'period_start DATE REQUIRED',
    'period_end DATE REQUIRED',
    'la_number UTF8 OPTIONAL',
    'unit UTF8 REQUIRED',
    'flag UTF8 OPTIONAL',
    'note UTF8 OPTIONAL',
    'region_code UTF8 OPTIONAL',
  ]);
});

test('observationsParquet says which version it is, and is the same when written again', () => {
  const { key_value_metadata = [] } = parquetMetadata(file);
  expect(key_value_metadata).toContainEqual({ key: 'version', value: '0.1.0' });
  expect(Buffer.compare(Buffer.from(observationsParquet({ ...example })), Buffer.from(file))).toBe(0);
});
