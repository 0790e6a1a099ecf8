import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { indicator, observation } from '../dataset/query.ts';
import type { Observation } from '../dataset/schema.ts';
import { differsFrom } from './comparison.ts';

test.each([
  ['repeat-plans', '2016', 'above', 'no clear difference'],
  ['repeat-plans', '2017', 'above', 'above'],
  ['repeat-plans', '2018', 'above', 'above'],
  ['repeat-plans', '2019', 'no clear difference', 'no clear difference'],
  ['plans-ended-three-months', '2018', 'above', 'above'],
  ['plan-ended-case-closed', '2018', 'above', 'above'],
  ['plans-in-force-rate', '2016', 'below', 'below'],
  ['agency-rate', '2018', null, null],
])('differsFrom sets %s of %s beside England', (id, period, simple, clustered) => {
  const england = observed(id, 'E92000001', period).value ?? 0;
  const birmingham = observed(id, 'E08000025', period);
  expect(differsFrom(indicator(example, id), birmingham, england)).toBe(simple);
  expect(differsFrom(indicator(example, id), birmingham, england, { clustered: true })).toBe(clustered);
});

const whole = { ...indicator(example, 'repeat-plans'), unit: { name: '% of plans starting', symbol: '%' as const, decimals: 0 } };
const counted = (value: number, numerator: number | null, denominator: number | null): Observation => ({
  area: 'E08000025',
  period: '2018',
  value,
  numerator,
  denominator,
  status: null,
  symbol: null,
});

test('differsFrom knows another observation as exactly as its counts allow, else as far as it is printed', () => {
  const birmingham = counted(11, 114, 1000);
  expect(differsFrom(whole, birmingham, 9.5)).toBe('above');
  expect(differsFrom(whole, birmingham, counted(10, 9520, 100_000))).toBe('above');
  expect(differsFrom(whole, birmingham, counted(10, 9980, 100_000))).toBe('no clear difference');
  expect(differsFrom(whole, birmingham, counted(10, null, null))).toBe('no clear difference');
  expect(differsFrom(whole, birmingham, counted(9, null, null))).toBe('above');
});

function observed(id: string, area: string, period: string): Observation {
  const row = observation(example, id, area, period);
  if (!row) throw new Error(`no row of ${id} for ${area} in ${period}`);
  return row;
}
