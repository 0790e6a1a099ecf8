import { expect, test } from 'vitest';
import { exampleLibrary, releaseText } from './example.ts';
import { readCsv } from './formats/csv.ts';
import type { Table } from './formats/table.ts';
import { oneEach, placeEarlierRows, placeReleaseRows } from './placed-row.ts';

const { areas } = exampleLibrary();
const table = (text: string): Table => readCsv('one.csv', new TextEncoder().encode(text), []);
const release = (...rows: string[]): Table => table(releaseText('count', rows));

test('placeReleaseRows finds England, regions and councils, by number and not by ONS code', () => {
  const moved = release('2018 leeds 3').rows.length;
  expect(moved).toBe(1);
  const text = releaseText('count', ['2018 england 1', '2018 westMidlands 2', '2018 leeds 3']).replace('E08000035', 'E08000999');
  expect(placeReleaseRows(table(text), areas, [2013, 2025]).map(({ area, period }) => [area, period])).toEqual([
    ['E92000001', '2018'],
    ['E12000005', '2018'],
    ['E08000035', '2018'],
  ]);
});

test.each([
  [
    'an unknown council',
    release('2018 birmingham 1'),
    '330',
    '399',
    'one.csv, row 2, column old_la_code: found "399", expected the three-digit number of a known council',
  ],
  [
    'an unknown region',
    release('2018 westMidlands 1'),
    'E12000005',
    'E12000099',
    'one.csv, row 2, column region_code: found "E12000099", expected the code of a region of England',
  ],
  [
    'an unknown level',
    release('2018 england 1'),
    'National',
    'Planet',
    'one.csv, row 2, column geographic_level: found "Planet", expected National, Regional or Local authority',
  ],
  ['a year outside the file', release('2018 england 1'), '2018', '2031', 'one.csv, row 2, column time_period: found "2031", expected a year from 2013 to 2025'],
  ['a year of another form', release('2018 england 1'), '2018', '201718', 'one.csv, row 2, column time_period: found "201718"'],
])('placeReleaseRows stops at %s', (_, good, from, to, message) => {
  const bad = table(`${good.columns.join(',')}\n${good.columns.map((column) => good.rows[0]?.text(column)).join(',')}\n`.replace(from, to));
  expect(() => placeReleaseRows(bad, areas, [2013, 2025])).toThrow(message);
});

test('placeEarlierRows counts London once and its halves apart, although all three have one ONS code', () => {
  const rows = ['E92000001,999,ENGLAND', 'E12000007,G,LONDON', 'E12000007,H,INNER LONDON', 'E12000007,I,OUTER LONDON', 'E08000025,330,Birmingham'];
  const placed = placeEarlierRows(table(`New_geog_code,geog_c,geog_n\n${rows.join('\n')}\n`), areas, 2015);
  expect(placed.map(({ area, period }) => `${area} ${period}`)).toEqual([
    'E92000001 2015',
    'E12000007 2015',
    'E13000001 2015',
    'E13000002 2015',
    'E08000025 2015',
  ]);
});

test('oneEach stops at a second row for an area and period', () => {
  const rows = placeReleaseRows(release('2018 leeds 3', '2019 leeds 4', '2018 leeds 5'), areas, [2013, 2025]);
  expect(oneEach(rows.slice(0, 2))).toHaveLength(2);
  expect(() => oneEach(rows)).toThrow('one.csv, row 4: found a second row for E08000035 2018, expected one');
});
