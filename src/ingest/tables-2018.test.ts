import { expect, test } from 'vitest';
import { exampleLibrary } from './example.ts';
import type { Sheet } from './formats/sheet.ts';
import { bandOf } from './tables-2018.ts';

const { areas } = exampleLibrary();
const above = [[], ['', 'Table D7'], [], [], [], []];
const headings = [
  ['', '', 'Local authority', 'Number of child protection plans that ended during the year1', '', '3 months or less', '', '', 'More than 3 months'],
  ['', '', '', '', '', 'Number', 'Percentage', '', 'Number', 'Percentage'],
];
const sheet = (...rows: string[][]): Sheet => ({ file: 'book.xlsx', title: 'D7', rows: [...above, ...headings, [], ...rows] });
const words = { total: 'Number of child protection plans that ended', band: '3 months or less' };

test('bandOf reads England and regions by name without the footnote, councils by number, and leaves out notes', () => {
  const rows = bandOf(
    sheet(
      ['', '', 'England2', '65920', '', '12910', '19.6'],
      [],
      ['', '', 'Inner London2', '3860', '', '710', '18.5'],
      ['', '330', 'Birmingham', '1481', '', '415', '28'],
      ['', '383', 'Leeds', '500', '', 'x', 'x'],
      ['', '1. If a child is on more than one plan during the year, each is counted.'],
    ),
    areas,
    words,
  );
  expect(rows.map(({ area, row }) => [area, row.place, row.text('Total'), row.text('Number'), row.text('Percentage')])).toEqual([
    ['E92000001', 'row 10', '65920', '12910', '19.6'],
    ['E13000001', 'row 12', '3860', '710', '18.5'],
    ['E08000025', 'row 13', '1481', '415', '28'],
    ['E08000035', 'row 14', '500', 'x', 'x'],
  ]);
});

test('bandOf stops at an area it does not know', () => {
  expect(() => bandOf(sheet(['', '399', 'Camelot', '5', '', '1', '20']), areas, words)).toThrow(
    'book.xlsx, sheet D7, row 10, column Area: found "399 Camelot", expected the number of a council, a region or England',
  );
});

test('bandOf stops where a heading has gone', () => {
  expect(() => bandOf(sheet(), areas, { ...words, band: 'Less than a year' })).toThrow(
    'book.xlsx, sheet D7, rows 1 to 10: found no heading "Less than a year"',
  );
});
