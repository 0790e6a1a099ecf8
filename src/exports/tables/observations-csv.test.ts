import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Dataset } from '../../dataset/query.ts';
import type { Observation } from '../../dataset/schema.ts';
import { indicatorCsv, observationsCsv } from './observations-csv.ts';

const lines = observationsCsv(example).split('\r\n');

test('observationsCsv starts with the promised columns', () => {
  expect(lines[0]).toBe(
    'indicator,area_code,area_name,area_kind,period,value,numerator,denominator,lower_95,upper_95,status,symbol,year,period_start,period_end,la_number,unit,flag,note,region_code',
  );
});

test.each([
  ['a proportion', 'repeat-plans,E08000025,Birmingham,authority,2018,24,404,1682,22.04,26.12,,,2018,2017-04-01,2018-03-31,330,% of plans starting,,,E12000005'],
  [
    'a rate',
    'plans-in-force-rate,E08000025,Birmingham,authority,2018,41,1193,291299,38.66,43.35,,,2018,2018-03-31,2018-03-31,330,"per 10,000 children",,,E12000005',
  ],
  ['a region', 'repeat-plans,E12000005,West Midlands,region,2018,21.3,1860,8750,20.41,22.13,,,2018,2017-04-01,2018-03-31,,% of plans starting,,,'],
  ['a value without counts', 'agency-rate,E92000001,England,country,2025,13,,,,,,,2025,2025-09-30,2025-09-30,,% of full-time equivalents,counts-not-given,,'],
  [
    'a missing value with its denominator',
    'repeat-plans,E06000017,Rutland,authority,2018,,,23,,,suppressed,c,2018,2017-04-01,2018-03-31,857,% of plans starting,,,E12000004',
  ],
  [
    'a missing value',
    'agency-rate,E08000025,Birmingham,authority,2024,,,,,,low-reliability,u,2024,2024-09-30,2024-09-30,330,% of full-time equivalents,,,E12000005',
  ],
  [
    'a financial year',
    'spend-per-child,E08000025,Birmingham,authority,2016-17,799,,,,,,,2017,2016-04-01,2017-03-31,330,"pounds per child under 18, cash",counts-not-given,,E12000005',
  ],
])('observationsCsv writes %s', (_what, line) => {
  expect(lines).toContain(line);
});

test('observationsCsv reads back as the observations it was made from, sorted', () => {
  const rows = read(observationsCsv(example));
  const keys = rows.map(({ indicator, area_code, period }) => `${area_code} ${indicator} ${period}`);
  expect(keys).toEqual([...keys].sort());
  expect(new Set(keys).size).toBe(keys.length);
  for (const [id, observations] of example.observations) {
    expect(rows.filter((row) => row.indicator === id).map(observationOf)).toEqual(observations);
  }
});

test('observationsCsv gives limits around the value, and none without counts', () => {
  for (const { value, numerator, lower_95, upper_95 } of read(observationsCsv(example))) {
    if (lower_95 === '') expect([numerator, value]).toContain('');
    else expect(Number(lower_95) <= Number(value) && Number(value) <= Number(upper_95)).toBe(true);
  }
});

test('observationsCsv refuses an observation of an unknown area', () => {
  const [row] = example.observations.get('repeat-plans') ?? [];
  const broken: Dataset = { ...example, observations: new Map([['repeat-plans', [{ ...(row as Observation), area: 'E99999999' }]]]) };
  expect(() => observationsCsv(broken)).toThrow('repeat-plans: an observation names area E99999999, expected one of areas.json');
});

test('indicatorCsv holds the rows of its indicator alone, as observations.csv has them', () => {
  const own = indicatorCsv(example, 'agency-rate').split('\r\n');
  expect(own).toEqual([lines[0], ...lines.filter((line) => line.startsWith('agency-rate,')), '']);
});

test('indicatorCsv refuses an unknown indicator', () => {
  expect(() => indicatorCsv(example, 'agency-rates')).toThrow('unknown indicator "agency-rates": did you mean agency-rate?');
});

function read(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' });
}

function observationOf({ area_code, period, value, numerator, denominator, status, symbol }: Record<string, string>): unknown {
  const number = (cell: string | undefined) => (cell === '' ? null : Number(cell));
  return {
    area: area_code,
    period,
    value: number(value),
    numerator: number(numerator),
    denominator: number(denominator),
    status: status === '' ? null : status,
    symbol: symbol === '' ? null : symbol,
  };
}
