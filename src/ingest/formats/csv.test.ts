import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('readCsv reads cells by column name, whatever the order, with or without a byte-order mark', () => {
  const one = readCsv('one.csv', bytes('\uFEFFtime_period,la_name,CPP_start\n2018,"Bristol, City of",17\n'), ['time_period', 'CPP_start']);
  const two = readCsv('two.csv', bytes('CPP_start,time_period,la_name\r\n17,2018,"Bristol, City of"\r\n'), ['time_period', 'CPP_start']);
  for (const table of [one, two]) {
    expect(table.rows.map((row) => [row.text('time_period'), row.text('la_name'), row.text('CPP_start'), row.place])).toEqual([
      ['2018', 'Bristol, City of', '17', 'row 2'],
    ]);
  }
});

test('readCsv numbers a column name that comes twice, drops unnamed columns and trims names', () => {
  const table = readCsv('one.csv', bytes('LA_Noinf,ChildDied ,LA_Noinf,,\n114,x,115,..,\n'), []);
  expect(table.columns).toEqual(['LA_Noinf', 'ChildDied', 'LA_Noinf#2']);
  expect(table.rows[0]?.text('LA_Noinf#2')).toBe('115');
});

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'one.csv: found an empty file, expected CSV in UTF-8'],
  ['a web page', bytes('<!DOCTYPE html><p>Sorry</p>'), 'one.csv, row 1: found a web page ("<!DOCTYPE html>"), expected CSV in UTF-8'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 'one.csv, byte 1: found UTF-16, expected CSV in UTF-8'],
  [
    'another encoding',
    new Uint8Array([...bytes('name\nLeeds\nK'), 0xf6, ...bytes('ln\n')]),
    'one.csv, row 3: found bytes that are not UTF-8, expected CSV in UTF-8 (was it saved in another encoding?)',
  ],
  ['a row cut short', bytes('year,count\n2018,17\n2019'), 'one.csv, row 3: found 1 cells, expected 2 cells as in the header (is the file cut short?)'],
  [
    'a cell cut short',
    bytes('year,count\n2018,17\n2019,1'),
    'one.csv, row 3: found the end of the file in the middle of a row, expected a line break at the end (is the file cut short?)',
  ],
  ['a quotation cut short', bytes('year,name\n2018,"Bristol, Ci'), 'one.csv, row 2: found Quote Not Closed'],
  ['a missing column', bytes('year,number\n2018,17\n'), 'one.csv, header: found columns year, number, expected a column "count"'],
])('readCsv stops at %s', (_, content, message) => {
  expect(() =>
    readCsv(
      'one.csv',
      content,
      ['year', 'count'].filter((column) => column !== 'year'),
    ),
  ).toThrow(message);
});

test('readCsv knows where a cell stands when a column is asked for that is not there', () => {
  const table = readCsv('one.csv', bytes('year,count\n2018,17\n'), ['count']);
  expect(() => table.rows[0]?.text('rate')).toThrow('one.csv, header: found columns year, count, expected a column "rate"');
});

test.each<[string, string, string]>([
  ['a byte that is nought', 'a,b\n1,\u0000\n', 'one.csv, row 2: found a byte that is nought, expected text'],
  ['a second header row', 'a,b\n1,2\na,b\n', 'one.csv, row 3: found the header a second time, expected a row of the table'],
])('readCsv stops at %s', (_, text, message) => {
  expect(() => readCsv('one.csv', new TextEncoder().encode(text), ['a'])).toThrow(message);
});
