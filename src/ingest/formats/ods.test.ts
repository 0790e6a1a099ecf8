import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readOds } from './ods.ts';

const namespaces = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const ods = (tables: string): Uint8Array =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content ${namespaces}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const cell = (text: string, more = ''): string => `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`;
const empty = (times: number): string => `<table:table-cell table:number-columns-repeated="${times}"/>`;

test('readOds writes out repeated cells and rows, and leaves out empty cells at the end of a row', () => {
  const book = ods(
    `<table:table table:name="One">${row(cell('Good', ' table:number-columns-repeated="3"') + empty(16381))}${row(empty(2) + cell('Inadequate'), ' table:number-rows-repeated="2"')}${row(empty(16384), ' table:number-rows-repeated="1048570"')}</table:table>`,
  );
  expect(readOds('book.ods', book, ['One']).get('One')?.rows).toEqual([['Good', 'Good', 'Good'], ['', '', 'Inadequate'], ['', '', 'Inadequate'], []]);
});

test('readOds keeps words as words, joins paragraphs and leaves out notes on cells', () => {
  const date = `<table:table-cell office:value-type="date" office:date-value="2016-11-25"><office:annotation><text:p>checked</text:p></office:annotation><text:p>25/11/2016</text:p></table:table-cell>`;
  const book = ods(
    `<table:table table:name="One">${row(date + cell('First SIF</text:p><text:p>(OE)') + cell('A<text:s text:c="2"/>B &amp; C'))}</table:table>`,
  );
  expect(readOds('book.ods', book, ['One']).get('One')?.rows).toEqual([['25/11/2016', 'First SIF\n(OE)', 'A  B & C']]);
});

test('readOds reads only the sheets it is asked for', () => {
  const book = ods(`<table:table table:name="One">${row(cell('1'))}</table:table><table:table table:name="Two">${row(cell('2'))}</table:table>`);
  expect([...readOds('book.ods', book, ['Two'])].map(([title, sheet]) => [title, sheet.rows])).toEqual([['Two', [['2']]]]);
});

/** A workbook stored as it is, with one byte of a text changed after its checksum was taken. */
function spoilt(): Uint8Array {
  const bytes = zipSync({ 'content.xml': [strToU8('<a>Good</a>'), { level: 0 }] });
  const at = bytes.indexOf(0x47);
  bytes[at] = 0x46;
  return bytes;
}

test.each<[string, Uint8Array, string]>([
  ['an empty file', new Uint8Array(), 'book.ods: found an empty file, expected an OpenDocument spreadsheet'],
  [
    'a web page',
    strToU8('<html>'),
    'book.ods: found a file that cannot be read (invalid zip data), expected an OpenDocument spreadsheet (is the file cut short?)',
  ],
  ['a file cut short', ods('').slice(0, 60), 'book.ods: found a file that cannot be read'],
  ['another kind of zip', zipSync({ 'a.txt': strToU8('a') }), 'book.ods: found a file that cannot be read (no content.xml inside)'],
  ['content that is not XML', zipSync({ 'content.xml': strToU8('<a><b></a>') }), 'book.ods: found a file that cannot be read'],
  [
    'cells repeated no number of times',
    ods(`<table:table table:name="One">${row(cell('1', ' table:number-columns-repeated="x"'))}</table:table>`),
    'book.ods, table:number-columns-repeated: found "x", expected',
  ],
  [
    'cells repeated less than once',
    ods(`<table:table table:name="One">${row(cell('1', ' table:number-columns-repeated="-1"'))}</table:table>`),
    'book.ods, table:number-columns-repeated: found "-1", expected',
  ],
  [
    'spaces repeated no number of times',
    ods(`<table:table table:name="One">${row('<table:table-cell><text:p><text:s text:c="1e9"/></text:p></table:table-cell>')}</table:table>`),
    'book.ods, text:c: found "1e9", expected',
  ],
  [
    'rows repeated no number of times',
    ods(`<table:table table:name="One">${row(cell('1'), ' table:number-rows-repeated="1e9"')}</table:table>`),
    'book.ods, table:number-rows-repeated: found "1e9", expected',
  ],
  [
    'rows without end',
    ods(`<table:table table:name="One">${row(cell('1'), ' table:number-rows-repeated="5000000"')}</table:table>`),
    'book.ods, row 1: found 5000000 rows, expected at most 200000',
  ],
  [
    'two sheets of one title',
    ods('<table:table table:name="One"></table:table><table:table table:name="One"></table:table>'),
    'book.ods: found two sheets One, expected one of that title',
  ],
  ['bytes that are not those of the checksum', spoilt(), 'book.ods, content.xml: found bytes that are not those of its checksum'],
  ['a missing sheet', ods(''), 'book.ods: found no sheet One, expected a sheet of that title'],
])('readOds stops at %s', (_, content, message) => {
  expect(() => readOds('book.ods', content, ['One'])).toThrow(message);
});
