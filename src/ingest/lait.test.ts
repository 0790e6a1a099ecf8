import { expect, test } from 'vitest';
import { exampleLibrary, toolTable } from './example.ts';
import { readTool } from './lait.ts';

const { areas } = exampleLibrary();
const read = (...rows: string[]): ReturnType<typeof readTool> => readTool(toolTable(rows), areas, [2016, 2025]);

test('readTool reads areas that are decimals, years that carry a note, and the one sign for a gap', () => {
  const tool = read('RevCP 2025 330.0 73.7', 'RevCP 2024 970 -', 'C&YPExpenditure 2016-17~(OT) 987 12', '%_of~LAC~Adopted 2018 383 14');
  expect([...(tool.get('RevCP')?.values() ?? [])]).toEqual([
    { area: 'E08000025', period: '2025', reading: { number: 73.7, status: null, symbol: null } },
    { area: 'E92000001', period: '2024', reading: { number: null, status: 'not-available', symbol: '-' } },
  ]);
  expect(tool.get('C&YPExpenditure')?.get('E13000001 2016-17')?.reading.number).toBe(12);
  expect(tool.get('%_of LAC Adopted')?.size).toBe(1);
});

test('readTool gives the figures of Dorset that the tool keeps under the council that had ended to the one that followed', () => {
  const tool = read('CareLeaverEET 2020 835 48', 'CareLeaverEET 2020 838 -', 'CareLeaverEET 2019 835 45', 'CareApplications 2025 835 8.1');
  expect([...(tool.get('CareLeaverEET')?.values() ?? [])].map(({ area, period, reading }) => [area, period, reading.number])).toEqual([
    ['E06000059', '2020', 48],
    ['E10000009', '2020', null],
    ['E10000009', '2019', 45],
  ]);
  expect(tool.get('CareApplications')?.get('E06000059 2025')?.reading.number).toBe(8.1);
});

test('readTool leaves out measures we do not use', () => {
  expect(read('CINPermExclusion 0 330 -1.2').has('CINPermExclusion')).toBe(false);
});

test.each([
  [
    ['RevCP 2025 330 1', 'RevCP 2025 330 2'],
    'lait/bds_long_0.parquet, row 2, column Short Desc: found "RevCP", expected one figure for area and period E08000025 2025',
  ],
  [['RevCP 2025 399 1'], 'lait/bds_long_0.parquet, row 1, column LA Number: found "399", expected the number of a known council or region'],
  [['RevCP 0 330 1'], 'lait/bds_long_0.parquet, row 1, column Years: found "0", expected a year from 2016 to 2025, or a financial year'],
  [['RevCP 2031 330 1'], 'lait/bds_long_0.parquet, row 1, column Years: found "2031"'],
  [['RevCP 2025 330 n/a'], 'lait/bds_long_0.parquet, row 1, column Values: found "n/a", expected a number or one of the signs -'],
])('readTool stops at a fault in %j', (rows, message) => {
  expect(() => read(...rows)).toThrow(message);
});
