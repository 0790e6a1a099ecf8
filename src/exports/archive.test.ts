import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip } from './archive.ts';

test('zip packs files so that they read back, the same bytes whatever the hour', () => {
  const files = [
    { path: 'a.csv', body: 'value\r\n24\r\n' },
    { path: 'indicators/b.json', body: '{}' },
    { path: 'c.parquet', body: new Uint8Array([1, 2, 3]) },
  ];
  const read = unzipSync(zip(files));
  expect(Object.keys(read)).toEqual(['a.csv', 'indicators/b.json', 'c.parquet']);
  expect(strFromU8(read['a.csv'] ?? new Uint8Array())).toBe('value\r\n24\r\n');
  expect([...(read['c.parquet'] ?? [])]).toEqual([1, 2, 3]);
  // Bytes 10 to 13 of a zip are the time and day of its first file: none, and 1 January 1980.
  expect([...zip(files).slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
});
