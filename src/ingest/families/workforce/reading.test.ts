import { expect, test } from 'vitest';
import type { Observation } from '../../../dataset/schema.ts';
import { exampleLibrary, releaseText } from '../../example.ts';
import { workforce } from './reading.ts';

const columns =
  'inpost_fte,leavers_fte,turnover_rate_fte,agency_fte,agency_rate_fte,vacancy_fte,vacancy_rate_fte,case_holders_fte,cases,caseload_fte,working_days_lost_fte,absence_rate_fte';
const library = exampleLibrary(
  {
    workforce: releaseText(columns, [
      '2017 birmingham 647.1,62.7,9.7,130.5,16.8,224.9,25.8,396,5824,14.7,9789,6',
      '2024 birmingham 766.2,99.1,12.9,u,u,278,26.6,u,u,u,u,u',
      '2024 leeds 100,10,10,low,low,0,0,80,1200,15,508,2',
    ]),
  },
  ['Work_Force_Agecy_Rate 2016 330 23.400000000000002', 'Work_Force_Agecy_Rate 2025 330 12.4', 'Work_Force_SWAbsence 2016 330 -'],
);
const read = (id: string): Observation[] => workforce.find((mapping) => mapping.id === id)?.read(library) ?? [];

test('agency-rate takes 2016 from the tool and the years from 2017 from the workforce file, an unreliable figure with its sign', () => {
  expect(read('agency-rate')).toEqual([
    { area: 'E08000025', period: '2016', value: 23.4, numerator: null, denominator: null, status: null, symbol: null },
    { area: 'E08000025', period: '2017', value: 16.8, numerator: 130.5, denominator: 777.6, status: null, symbol: null },
    { area: 'E08000025', period: '2024', value: null, numerator: null, denominator: null, status: 'low-reliability', symbol: 'u' },
    { area: 'E08000035', period: '2024', value: null, numerator: null, denominator: null, status: 'rounds-to-zero', symbol: 'low' },
  ]);
});

test('sickness-absence is over 253 days a year for each in post, 254 in a leap year', () => {
  expect(read('sickness-absence').map((row) => [row.period, row.value, row.numerator, row.denominator, row.symbol])).toEqual([
    ['2016', null, null, null, '-'],
    ['2017', 6, 9789, 163716.3, null],
    ['2024', null, null, 194614.8, 'u'],
    ['2024', 2, 508, 25400, null],
  ]);
});
