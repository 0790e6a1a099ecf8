import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsx } from './xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** The least that is a workbook: one sheet called D7. */
const parts = {
  '[Content_Types].xml': strToU8(`<Types xmlns="${packaged}/content-types"/>`),
  '_rels/.rels': strToU8(
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ),
  'xl/workbook.xml': strToU8(`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="D7" sheetId="1" r:id="r1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8(
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ),
  'xl/worksheets/sheet1.xml': strToU8(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>Birmingham</t></is></c><c r="C1"><v>1481</v></c></row><row r="2"><c r="C2" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`,
  ),
};
const book = zipSync(parts);

/** The workbook with one of its files changed. */
function changed(name: keyof typeof parts, found: string, by: string): Uint8Array {
  return zipSync({ ...parts, [name]: strToU8(new TextDecoder().decode(parts[name]).replace(found, by)) });
}

/** The workbook stored as it is, with one byte of a text changed after its checksum was taken. */
function spoilt(): Uint8Array {
  const bytes = zipSync(parts, { level: 0 });
  bytes[new TextDecoder('latin1').decode(bytes).indexOf('Birmingham')] = 0x46;
  return bytes;
}

test('readXlsx reads cells as text, empty ones as empty', async () => {
  const sheets = await readXlsx('book.xlsx', book, ['D7']);
  expect(sheets.get('D7')?.rows).toEqual([
    ['', 'Birmingham', '1481'],
    ['', '', 'x'],
  ]);
});

test.each<[string, Uint8Array, string, string]>([
  ['an empty file', new Uint8Array(), 'D7', 'book.xlsx: found an empty file, expected an Excel workbook'],
  ['a web page', strToU8('<html>'), 'D7', 'book.xlsx: found a file that cannot be read'],
  ['a file cut short', book.slice(0, 200), 'D7', 'book.xlsx: found a file that cannot be read'],
  ['bytes that are not those of the checksum', spoilt(), 'D7', 'book.xlsx, xl/worksheets/sheet1.xml: found bytes that are not those of its checksum'],
  [
    'a cell that is far out',
    changed('xl/worksheets/sheet1.xml', 'r="C2"', 'r="XFD1048576"'),
    'D7',
    'book.xlsx, xl/worksheets/sheet1.xml: found 1048576 rows and 16384 columns, expected at most 20000000 cells',
  ],
  [
    'two sheets of one title',
    changed('xl/workbook.xml', '</sheets>', '<sheet name="D7" sheetId="2" r:id="r1"/></sheets>'),
    'D7',
    'book.xlsx: found two sheets D7, expected one of that title',
  ],
  [
    'more than any workbook holds',
    zipSync({ ...parts, 'xl/sharedStrings.xml': [new Uint8Array(200_000_001), { level: 1 }] }),
    'D7',
    'book.xlsx, xl/sharedStrings.xml: found 2000',
  ],
  ['a missing sheet', book, 'D8', 'book.xlsx: found no sheet D8, expected a sheet of that title'],
])('readXlsx stops at %s', async (_, content, sheet, message) => {
  await expect(readXlsx('book.xlsx', content, [sheet])).rejects.toThrow(message);
});
