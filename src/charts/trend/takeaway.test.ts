import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { indicator } from '../../dataset/query.ts';
import { type TrendRange, type TrendRow, trendRows } from './rows.ts';
import { takeaway, writeChance, writeChange } from './takeaway.ts';

const cases: [id: string, range: TrendRange, text: string][] = [
  [
    'repeat-plans',
    {},
    'In the year to March 2019 the figure was 22.3% in Birmingham, 20.8% in England and 20.1% in the middle council. Between 2016 and 2019 Birmingham rose by 1.5 points, within what chance alone could do, and England rose by 2.9 points.',
  ],
  [
    'repeat-plans',
    { to: '2018' },
    'In the year to March 2018 the figure was 24.0% in Birmingham, 20.2% in England and 20.3% in the middle council. Between 2016 and 2018 Birmingham rose by 3.2 points, which may be chance, as brothers and sisters are counted together, and England rose by 2.3 points.',
  ],
  [
    'plans-in-force-rate',
    {},
    'On 31 March 2019 the figure was 44.2 per 10,000 in Birmingham, 44.5 in England and 49.2 in the middle council. Between 2016 and 2019 Birmingham rose by 14.6 per 10,000 and England by 1.1 per 10,000.',
  ],
  [
    'agency-rate',
    {},
    'On 30 September 2025 the figure was 12.4% in Birmingham, 13.0% in England and 9.9% in the middle council. Between 2017 and 2025, after a break in the series, Birmingham fell by 4.4 points and England by 2.8 points.',
  ],
  [
    'agency-rate',
    { from: '2016', to: '2017' },
    'On 30 September 2017 the figure was 16.8% in Birmingham, 15.8% in England and 17.0% in the middle council. No earlier figure can be compared with it; the middle half of councils lay between 14.8% and 25.7%.',
  ],
  [
    'agency-rate',
    { from: '2022', to: '2024' },
    'On 30 September 2023, the latest with a figure for both, the figure was 11.9% in Birmingham, 17.9% in England and 16.5% in the middle council. Between 2022 and 2023 Birmingham fell by 7.4 points and England rose by 0.3 points.',
  ],
  [
    'plan-ended-case-closed',
    {},
    'From April to September 2017 the figure was 52.6% in Birmingham, 31.2% in England and 30.6% in the middle council. With one period only, no trend can be seen; the middle half of councils lay between 25.0% and 40.8%.',
  ],
];

test.each(cases)('takeaway of %s %o', (id, range, text) => {
  expect(takeaway(trendRows(example, id, range))).toBe(text);
});

test('takeaway calls a derived figure our estimate', () => {
  const { indicator: money, rows } = trendRows(example, 'spend-per-child');
  expect(takeaway({ indicator: money, rows: rows.map((row) => ({ ...row, councils: null })) })).toBe(
    'In 2024–25 our estimate was £1,266 in Birmingham and £1,314 in England. Between 2016–17 and 2024–25 Birmingham rose by £467 and England by £529.',
  );
});

test('takeaway never gives Birmingham alone, nor England alone', () => {
  const found = trendRows(example, 'plans-in-force-rate', { from: '2019' });
  const without = (place: Partial<TrendRow>) => takeaway({ ...found, rows: found.rows.map((row) => ({ ...row, ...place })) });
  expect(without({ england: null })).toContain('44.2 per 10,000 in Birmingham, 49.2 in the middle council and missing for England.');
  expect(without({ birmingham: null })).toContain('44.5 per 10,000 in England, 49.2 in the middle council and missing for Birmingham.');
  expect(without({ england: null, birmingham: null })).toBe('Neither Birmingham nor England has a figure.');
});

test('takeaway names no cause and passes no judgement', () => {
  for (const { id } of example.indicators) expect(takeaway(trendRows(example, id))).not.toMatch(/because|due to|improv|wors|better|fail|inadequate|good/i);
});

test.each([
  [2.4, 'rose by 2.4 points'],
  [-2.4, 'fell by 2.4 points'],
  [0, 'did not change'],
])('writeChange writes %d as "%s"', (difference, text) => {
  expect(writeChange(indicator(example, 'repeat-plans'), { difference, beyondChance: null, clusteredBeyondChance: null })).toBe(text);
});

test.each([
  [2.4, false, false, ', within what chance alone could do'],
  [2.4, true, false, ', which may be chance, as brothers and sisters are counted together'],
  [2.4, true, true, ''],
  [2.4, null, null, ''],
  [0, false, false, ''],
])('writeChance of %d, beyond chance %s, with siblings %s', (difference, beyondChance, clusteredBeyondChance, text) => {
  expect(writeChance(indicator(example, 'repeat-plans'), { difference, beyondChance, clusteredBeyondChance })).toBe(text);
});
