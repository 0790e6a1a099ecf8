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

test('workbook keeps heads in sight, and is the same when written again', async () => {
  const files = unzipSync(bytes);
  const first = strFromU8(files['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
  expect(first).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
  expect(Buffer.compare(Buffer.from(await workbook({ ...example })), Buffer.from(bytes))).toBe(0);
});
