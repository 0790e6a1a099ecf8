import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { aftermathTable } from './aftermath-csv.ts';
import { codebookTable } from './codebook-csv.ts';
import { episodeTable } from './episodes-csv.ts';
import { observationRows, observationTable, sortedIndicators } from './observation-table.ts';
import { namesOf } from './table.ts';
import { workbook } from './workbook.ts';

const bytes = await workbook(example);
const sheets = new Map((await readWorkbook(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));

test('workbook has a page to read first, the codebook, a sheet for each theme and the other tables', () => {
  expect([...sheets.keys()]).toEqual([
    'Read me',
    'Codebook',
    'Child protection',
    'The front door',
    'Social workers',
    'Children in care',
    'Young people who left care',
    'Money',
    'Areas',
    'Judgements',
    'Neighbours',
    'Events',
    'Claims',
    'Aftermath',
    'Episodes',
  ]);
});

test('workbook reads back as the rows of its theme, numbers as numbers and missing ones empty', () => {
  const rows = sortedIndicators(example)
    .filter(({ theme }) => theme === 'child-protection')
    .flatMap(({ id }) => observationRows(example, id));
  expect(sheets.get('Child protection')).toEqual([namesOf(observationTable), ...rows]);
  expect(sheets.get('Codebook')).toEqual([namesOf(codebookTable), ...codebookTable.rows(example)]);
});

test('workbook has what came after each grade as its own files have it', () => {
  expect(sheets.get('Aftermath')).toEqual([namesOf(aftermathTable), ...aftermathTable.rows(example)]);
  expect(sheets.get('Episodes')).toEqual([namesOf(episodeTable), ...episodeTable.rows(example)]);
});

const part = (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('workbook keeps heads in sight, and is the same when written again', async () => {
  expect(part('xl/worksheets/sheet3.xml')).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
  expect(Buffer.compare(Buffer.from(await workbook({ ...example })), Buffer.from(bytes))).toBe(0);
});

test('workbook lets a reader filter every table by its heads, and the page to read first by nothing', () => {
  const names = [...part('xl/workbook.xml').matchAll(/<definedName name="_xlnm._FilterDatabase" localSheetId="(\d+)" hidden="1">(.+?)<\/definedName>/g)];
  expect(names).toHaveLength(sheets.size - 1);
  for (const [index, [sheet, data]] of [...sheets].entries()) {
    const range = /<\/sheetData><autoFilter ref="A1:([A-Z]+)(\d+)"\/>/.exec(part(`xl/worksheets/sheet${index + 1}.xml`));
    const name = names.find(([, place]) => Number(place) === index)?.[2];
    expect(Number(range?.[2] ?? 0), sheet).toBe(sheet === 'Read me' ? 0 : data.length);
    expect(name).toBe(range ? `'${sheet}'!$A$1:$${range[1]}$${range[2]}` : undefined);
  }
  // The codebook has more columns than the alphabet has letters.
  expect(namesOf(codebookTable).length).toBeGreaterThan(26);
  expect(part('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:AA');
});

test('workbook says what it is where its properties are asked for, and has a style to begin with', () => {
  const said = part('docProps/core.xml');
  expect(said).toContain(`<dc:title>After Inadequate data set, version ${example.release.version}</dc:title>`);
  expect(said).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">${example.release.date}T00:00:00Z</dcterms:created>`);
  expect(said).toContain('Licence: Open Government Licence v3.0, https://');
  expect(part('[Content_Types].xml')).toContain('core-properties+xml" PartName="/docProps/core.xml"');
  expect(part('_rels/.rels')).toContain('Target="docProps/core.xml"');
  expect(part('xl/styles.xml')).toMatch(
    /<cellStyleXfs count="1"><xf\/><\/cellStyleXfs><cellXfs .*<\/cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0"/,
  );
});
