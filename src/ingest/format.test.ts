import { expect, test } from 'vitest';
import type { IndicatorFile } from '../dataset/schema.ts';
import { formatIndicator, formatLines } from './format.ts';

test('formatIndicator puts one observation on a line, keys in the order of the schema', () => {
  const row = { period: '2018', area: 'E08000025', value: 24, numerator: 404, denominator: 1682, symbol: null, status: null };
  const text = formatIndicator({ title: 'Repeat plans', id: 'repeat-plans', observations: [row, { ...row, period: '2019' }] } as unknown as IndicatorFile);
  expect(text).toBe(`{
  "id": "repeat-plans",
  "title": "Repeat plans",
  "observations": [
    {"area":"E08000025","period":"2018","value":24,"numerator":404,"denominator":1682,"status":null,"symbol":null},
    {"area":"E08000025","period":"2019","value":24,"numerator":404,"denominator":1682,"status":null,"symbol":null}
  ]
}
`);
});

test('formatLines puts one entry on a line', () => {
  expect(formatLines([{ b: 1, a: 2 }, { a: 3 }], ['a', 'b'])).toBe('[\n  {"a":2,"b":1},\n  {"a":3}\n]\n');
});
