import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { eventTable } from './events-csv.ts';
import { judgementTable } from './judgements-csv.ts';
import { neighbourTable } from './neighbours-csv.ts';
import { sourceTable } from './sources-csv.ts';
import { namesOf, type Table } from './table.ts';

const dataset = loadDataset();

function firstOf(table: Table, fits: (row: Record<string, unknown>) => boolean): Record<string, unknown> | undefined {
  const names = namesOf(table);
  return table
    .rows(dataset)
    .map((row) => Object.fromEntries(row.map((cell, place) => [names[place], cell])))
    .find(fits);
}

test('judgementTable gives an inspection a row, and a column for each grade', () => {
  expect(judgementTable.rows(dataset)).toHaveLength(dataset.judgements.length);
  expect(firstOf(judgementTable, (row) => row.area_code === 'E06000001' && row.published === '2024-05-16')).toMatchObject({
    area_name: 'Hartlepool',
    inspected: '2024-03-18',
    overall: 'outstanding',
    care_leavers: 'good',
    adoption: null,
    relabelled: 'false',
  });
});

test('neighbourTable gives each neighbour a row, nearest first', () => {
  expect(neighbourTable.rows(dataset)).toHaveLength(dataset.neighbours.length * 10);
  expect(firstOf(neighbourTable, (row) => row.model === 2021 && row.area_code === 'E06000001')).toMatchObject({
    rank: 1,
    neighbour_code: 'E06000006',
    closeness: 'Very Close',
  });
});

test('eventTable and sourceTable give each record a row', () => {
  expect(firstOf(eventTable, (row) => row.event === 'apa-2008')).toMatchObject({ kind: 'inspection', start: '2008', grades: 'Staying safe: Inadequate' });
  expect(firstOf(sourceTable, (row) => row.source === 'basw-2010-07')).toMatchObject({ kind: 'press', published: '2010-07', indicators: null });
  expect([eventTable.rows(dataset).length, sourceTable.rows(dataset).length]).toEqual([dataset.events.length, dataset.sources.length]);
});
