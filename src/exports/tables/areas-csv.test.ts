import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { areaTable } from './areas-csv.ts';
import { tableCsv } from './table.ts';

test('areaTable parts several codes in a cell by a semicolon', () => {
  const area = { ...example.areas[0], predecessors: ['E06000028', 'E06000029'], from: '2020' } as (typeof example.areas)[number];
  expect(tableCsv(areaTable, { ...example, areas: [area] })).toBe(
    'code,number,slug,name,kind,region,from,to,predecessors,members,other_codes\r\nE92000001,,england,England,country,,2020,,E06000028;E06000029,,\r\n',
  );
});
