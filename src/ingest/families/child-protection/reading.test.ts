import { expect, test } from 'vitest';
import type { Observation } from '../../../dataset/schema.ts';
import { exampleLibrary, releaseText } from '../../example.ts';
import type { Library } from '../../library.ts';
import { childProtection } from './reading.ts';

const read = (id: string, library: Library): Observation[] => childProtection.find((mapping) => mapping.id === id)?.read(library) ?? [];

const codes = ['E12000001', 'E12000002', 'E12000003', 'E12000004', 'E12000005', 'E12000006', 'E12000007', 'E12000008', 'E12000009', 'E13000001', 'E13000002'];
const councils = ['314,E09000021', '318,E09000027', '940,E06000061', '941,E06000062', '928,E10000021', '835,E10000009', '838,E06000059'];
const regions = [
  ...codes.map((code) => `2025,Regional,E92000001,England,${code},Region ${code},,,,1,1,1`),
  ...councils.map((council) => `2025,Local authority,E92000001,England,E13000002,Outer London,${council},Council,1,1,1`),
]
  .join('\n')
  .concat('\n');

test('plan-implied-months is twelve times the average stock over the average flow', () => {
  const library = exampleLibrary({
    plansStarted: `${releaseText('CPP_start,CPP_subsequent,CPP_subsequent_percent', ['2016 birmingham 1339,1,1', '2017 birmingham 1608,1,1', '2020 leeds 500,1,1', '2017 leeds c,1,1'])}${regions}`,
    plansInForce: releaseText('CPP_At31,3_months_or_less,3_months_or_less_percent', [
      '2016 birmingham 845,1,1',
      '2017 birmingham 983,1,1',
      '2016 leeds 600,1,1',
      '2017 leeds 610,1,1',
      '2020 leeds 610,1,1',
    ]),
  });
  const rows = read('plan-implied-months', library).filter((row) => row.area !== 'E12000001' && row.period !== '2025');
  expect(rows.map(({ period, value, numerator, denominator, status, symbol }) => [period, value, numerator, denominator, status, symbol])).toEqual([
    // Nothing is held for March 2015, so the plans in force a year before are not known.
    ['2016', null, null, null, 'not-available', null],
    ['2017', 7.1, 914, 1539, null, null],
    ['2020', null, null, null, 'not-available', null],
    ['2017', null, null, null, 'suppressed', 'c'],
  ]);
});

test('plan-implied-months is not applicable where no plan began or ended', () => {
  const library = exampleLibrary({
    plansStarted: `${releaseText('CPP_start,CPP_subsequent,CPP_subsequent_percent', ['2017 birmingham 0,0,z'])}${regions}`,
    plansInForce: releaseText('CPP_At31,3_months_or_less,3_months_or_less_percent', ['2016 birmingham 0,0,z', '2017 birmingham 0,0,z']),
  });
  expect(read('plan-implied-months', library).find((row) => row.period === '2017')).toMatchObject({
    value: null,
    status: 'not-applicable',
    symbol: null,
    numerator: 0,
    denominator: 0,
  });
});

test('plan-ended-case-closed-unmoved takes the moves to other councils away, and is missing where either number is hidden', () => {
  const rows: string[][] = [
    ['', '', '', 'Number of child protection plans that ended during the first 6 months of 2017-181', '', 'Number and percentage'],
    ['', '', '', '', '', 'Less than or equal to 3 months', '', 'Of which:\r\ntransferred to another local authority'],
    ['', '', '', '', '', 'Number', 'Percentage', 'Number', 'Percentage'],
    ...Array.from({ length: 6 }, () => []),
    ['', '', 'England3', '31990', '', '9970', '31.2', '1300', '13'],
    ['', '330', 'Birmingham', '833', '', '438', '52.6', '6', '1.4'],
    ['', '383', 'Leeds', '341', '', '139', '40.8', 'x', 'x'],
    ['', '314', 'Kingston upon Thames', '0', '', '0', '0', '0', '0'],
  ];
  const library = exampleLibrary({}, [], { tables2018: [{ file: 'book.xlsx', title: 'D8', rows }] });
  expect(
    read('plan-ended-case-closed-unmoved', library).map(({ value, numerator, denominator, status, symbol }) => [value, numerator, denominator, status, symbol]),
  ).toEqual([
    [27.1, 8670, 31990, null, null],
    [51.9, 432, 833, null, null],
    [null, null, 341, 'suppressed', 'x'],
    [null, 0, 0, 'not-applicable', null],
  ]);
});
