import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readXlsx } from './xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** The least that is a workbook: one sheet called D7. */
const book = zipSync({
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
});

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
  ['a missing sheet', book, 'D8', 'book.xlsx: found no sheet D8, expected a sheet of that title'],
])('readXlsx stops at %s', async (_, content, sheet, message) => {
  await expect(readXlsx('book.xlsx', content, [sheet])).rejects.toThrow(message);
});
