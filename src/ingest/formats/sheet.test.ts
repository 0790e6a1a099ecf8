import { expect, test } from 'vitest';
import { tableOnSheet } from './sheet.ts';

const sheet = {
  file: 'book.ods',
  title: 'One',
  rows: [
    ['Two tables'],
    ['Web link', 'Name', ' Overall\n(OE)', 'Care leavers'],
    ['link', 'Leeds', 'Good'],
    [],
    ['Second'],
    ['Web link', 'Name'],
    ['link', 'Poole'],
  ],
};

test('tableOnSheet finds the header, ends at an empty row and fills up rows that end in empty cells', () => {
  const table = tableOnSheet(sheet, 'Web link');
  expect(table.columns).toEqual(['Web link', 'Name', 'Overall (OE)', 'Care leavers']);
  expect(table.rows.map((row) => [row.place, row.text('Overall (OE)'), row.text('Care leavers')])).toEqual([['row 3', 'Good', '']]);
});

test('tableOnSheet finds the second table', () => {
  expect(tableOnSheet(sheet, 'Web link', 2).rows.map((row) => row.text('Name'))).toEqual(['Poole']);
});

test('tableOnSheet stops where there is no such table', () => {
  expect(() => tableOnSheet(sheet, 'Web link', 3)).toThrow('book.ods, sheet One: found no row 3 that starts with "Web link", expected the header of a table');
});
