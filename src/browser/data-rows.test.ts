import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { loadDataset } from '../dataset/load.ts';
import { observationTable } from '../exports/tables/observation-table.ts';
import { observationsCsv } from '../exports/tables/observations-csv.ts';
import { namesOf } from '../exports/tables/table.ts';
import { packTable, tableJson } from '../exports/tables/table-json.ts';
import { cellsOf, choose, csvOf, openTable, type Wanted } from './data-rows.ts';

const table = openTable(packTable(example));
const all: Wanted = { theme: '', indicator: '', area: '', from: '', to: '' };
const head = namesOf(observationTable);

test('csvOf gives observations.csv byte for byte when everything is wanted', () => {
  const dataset = loadDataset();
  const whole = openTable(JSON.parse(tableJson(dataset)));
  expect(csvOf(whole, choose(whole, all), head) === observationsCsv(dataset)).toBe(true);
});

test('choose takes one indicator, council and span of years', () => {
  const rows = choose(table, { ...all, indicator: 'repeat-plans', area: 'E08000025', from: '2017', to: '2018' });
  expect(rows.map((row) => cellsOf(table, row))).toEqual([
    [
      'repeat-plans',
      'E08000025',
      'Birmingham',
      'authority',
      '2017',
      21.6,
      348,
      1608,
      19.7,
      23.72,
      null,
      null,
      2017,
      '2016-04-01',
      '2017-03-31',
      '330',
      '% of plans starting',
      null,
      null,
      'E12000005',
    ],
    [
      'repeat-plans',
      'E08000025',
      'Birmingham',
      'authority',
      '2018',
      24,
      404,
      1682,
      22.04,
      26.12,
      null,
      null,
      2018,
      '2017-04-01',
      '2018-03-31',
      '330',
      '% of plans starting',
      null,
      null,
      'E12000005',
    ],
  ]);
});

test.each([
  ['a theme', { theme: 'workforce' }, (cells: unknown[]) => cells[0] === 'agency-rate'],
  ['a council', { area: 'E06000017' }, (cells: unknown[]) => cells[2] === 'Rutland'],
  ['a first year', { from: '2024' }, (cells: unknown[]) => String(cells[4]) >= '2024'],
  ['a last year, a financial year by its beginning', { to: '2016' }, (cells: unknown[]) => ['2016', '2016-17'].includes(String(cells[4]))],
])('choose takes the rows of %s, all of them', (_what, part, good) => {
  const found = choose(table, { ...all, ...part }).map((row) => cellsOf(table, row));
  expect(found).toEqual(observationTable.rows(example).filter(good));
  expect(found.length).toBeGreaterThan(0);
});

test('choose finds nothing where nothing is', () => {
  expect(choose(table, { ...all, theme: 'money', indicator: 'repeat-plans' })).toEqual([]);
});

test('csvOf quotes a name with a comma and keeps the reason for a gap', () => {
  const areas = packTable(example).areas.map(([code, , kind, ...others]): (typeof table.packed.areas)[number] => [code, 'Bournemouth, "BCP"', kind, ...others]);
  const named = openTable({ ...packTable(example), areas });
  const rows = choose(named, { ...all, indicator: 'agency-rate', area: 'E08000025', from: '2024', to: '2024' });
  expect(csvOf(named, rows, head).split('\r\n')[1]).toBe(
    'agency-rate,E08000025,"Bournemouth, ""BCP""",authority,2024,,,,,,low-reliability,u,2024,2024-09-30,2024-09-30,330,% of full-time equivalents,,,E12000005',
  );
});
