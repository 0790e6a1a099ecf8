import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('writeCsv follows RFC 4180: commas, CRLF, quotes where needed, nothing for null', () => {
  const text = writeCsv(
    ['area', 'value', 'symbol'],
    [
      ['Bournemouth, Christchurch and Poole', 24.5, null],
      ['a "b"', null, '-'],
      ['two\nlines', 0, 'c'],
    ],
  );
  expect(text).toBe('area,value,symbol\r\n"Bournemouth, Christchurch and Poole",24.5,\r\n"a ""b""",,-\r\n"two\nlines",0,c\r\n');
});

test('writeCsv can be read back', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('', '=1+1', 'a,b', '"', '\r\n', 'Zoë'));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const text = writeCsv(['first', 'second'], rows);
      const read = parse(text, { record_delimiter: '\r\n', skip_empty_lines: false });
      expect(read).toEqual([['first', 'second'], ...rows.map((row) => row.map(String))]);
    }),
  );
});
