import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { claimTable } from './claims-csv.ts';
import { tableCsv } from './table.ts';

test('claimTable sets each claim beside the published figure', () => {
  const rows: Record<string, string>[] = parse(tableCsv(claimTable, example), { columns: true, record_delimiter: '\r\n' });
  expect(rows.find(({ claim }) => claim === 'mv3-repeat-plans')).toEqual({
    claim: 'mv3-repeat-plans',
    event: 'monitoring-visit-3',
    source: 'ofsted-letter-2018-01-19',
    source_title: 'Letter on the third monitoring visit',
    locator: 'Findings, para 8',
    measure: 'Children on a second or later plan',
    area_code: 'E08000025',
    area_name: 'Birmingham',
    period: 'late 2017',
    value: '24',
    unit: '%',
    comparator: 'England',
    comparator_value: '18.7',
    comparator_period: '2016-17',
    indicator: 'repeat-plans',
    indicator_area: 'E08000025',
    indicator_period: '2018',
    indicator_part: 'value',
    published: '24',
    relation: 'agrees',
    reason: '',
  });
});

test('claimTable leaves cells empty where nothing is published', () => {
  const rows: Record<string, string>[] = parse(tableCsv(claimTable, example), { columns: true, record_delimiter: '\r\n' });
  expect(rows.find(({ claim }) => claim === 'mv3-families-in-pre-court-work')).toMatchObject({
    value: '175',
    unit: 'families',
    comparator: '',
    indicator: '',
    published: '',
    relation: 'not-published',
  });
});
