import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { readParquet } from './parquet.ts';

const columns = ['Short Desc', 'LA Number', 'Values'];
const bytes = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'Values', data: ['17.899999999999999', '-', '12'], type: 'STRING' },
      { name: 'LA Number', data: [970, 330, null], type: 'DOUBLE' },
      { name: 'Short Desc', data: ['PrevRegCPR', 'PrevRegCPR', 'RTA'], type: 'STRING' },
    ],
  }),
);

test('readParquet reads the expected columns as text, in any order, and keeps the rows asked for', async () => {
  const table = await readParquet('lait.parquet', bytes, columns, ([measure]) => measure === 'PrevRegCPR');
  expect(table.rows.map((row) => [row.place, row.text('LA Number'), row.text('Values')])).toEqual([
    ['row 1', '970', '17.899999999999999'],
    ['row 2', '330', '-'],
  ]);
});

test('readParquet reads a null as an empty cell', async () => {
  const table = await readParquet('lait.parquet', bytes, columns);
  expect(table.rows[2]?.text('LA Number')).toBe('');
});

test.each<[string, Uint8Array, readonly string[], string]>([
  ['an empty file', new Uint8Array(), columns, 'lait.parquet: found an empty file, expected Parquet'],
  ['a file cut short', bytes.slice(0, bytes.length - 20), columns, 'lait.parquet: found no Parquet footer, expected Parquet (is the file cut short?)'],
  ['a web page', new TextEncoder().encode('<html>not found</html>'), columns, 'lait.parquet: found no Parquet footer'],
  ['a missing column', bytes, ['Short Desc', 'Years'], 'lait.parquet, header: found columns Values, LA Number, Short Desc, expected a column "Years"'],
])('readParquet stops at %s', async (_, content, expected, message) => {
  await expect(readParquet('lait.parquet', content, expected)).rejects.toThrow(message);
});
