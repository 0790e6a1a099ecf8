import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { councilColumns, councilCsv } from './council-csv.ts';
import { observationsCsv } from './observations-csv.ts';

const read = (text: string): Record<string, string>[] => parse(text, { columns: true });

test('councilCsv holds each figure of one council as it stands in observations.csv, in the columns that change', () => {
  const expected = read(observationsCsv(example)).filter((row) => row.area_code === 'E08000035');
  expect(expected.length).toBeGreaterThan(3);
  expect(read(councilCsv(example, 'leeds'))).toEqual(expected.map((row) => Object.fromEntries(councilColumns.map((name) => [name, row[name]]))));
});

test('councilCsv ends its lines as all tables do, and of a council without figures is a head alone', () => {
  expect(councilCsv({ ...example, indicators: [] }, 'leeds')).toBe(`${councilColumns.join(',')}\r\n`);
});
