import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { councilCsv } from './council-csv.ts';
import { observationsCsv } from './observations-csv.ts';

test('councilCsv holds the head and the lines of one council as they stand in observations.csv', () => {
  const lines = observationsCsv(example).split('\r\n');
  const expected = lines.filter((line, place) => place === 0 || line === '' || line.includes(',E08000035,'));
  expect(expected.length).toBeGreaterThan(3);
  expect(councilCsv(example, 'leeds')).toBe(expected.join('\r\n'));
});

test('councilCsv of a council without figures is a head alone', () => {
  expect(councilCsv({ ...example, indicators: [] }, 'leeds').split('\r\n').length).toBe(2);
});
