import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { codebookTable } from './codebook-csv.ts';
import { tableCsv } from './table.ts';

const rows: Record<string, string>[] = parse(tableCsv(codebookTable, example), { columns: true, record_delimiter: '\r\n' });

test('codebookTable says of each indicator what it is', () => {
  expect(rows.map(({ indicator }) => indicator)).toEqual(example.indicators.map(({ id }) => id));
  expect(rows.find(({ indicator }) => indicator === 'agency-rate')).toMatchObject({
    theme: 'workforce',
    unit: '% of full-time equivalents',
    unit_symbol: '%',
    decimals: '1',
    numerator: '',
    counts_rounded: 'false',
    period_type: 'at-30-september',
    breaks: '2017: Counted from each social worker’s record since 2017; before that from totals.',
    publisher: 'Department for Education',
  });
});

test('codebookTable gives every column a meaning', () => {
  expect(codebookTable.columns.filter(({ meaning }) => !/^[A-Za-z]/.test(meaning))).toEqual([]);
});
