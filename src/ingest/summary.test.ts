import { expect, test } from 'vitest';
import type { IndicatorFile, Observation } from '../dataset/schema.ts';
import { summarise } from './summary.ts';

const row = (period: string, status: Observation['status']): Observation => ({
  area: 'E08000025',
  period,
  value: status ? null : 1,
  numerator: null,
  denominator: null,
  status,
  symbol: null,
});

test('summarise prints rows, years and what is missing for which reason', () => {
  const files = [
    { id: 'agency-rate', observations: [row('2023', null), row('2024', 'low-reliability'), row('2025', 'not-available')] },
    { id: 'three-or-more-social-workers', observations: [row('2024', null)] },
  ] as IndicatorFile[];
  expect(summarise(files).split('\n')).toEqual([
    'agency-rate                            3 rows  2023 to 2025        missing: low-reliability 1, not-available 1',
    'three-or-more-social-workers           1 rows  2024                none missing',
    '2 indicators, 4 observations',
  ]);
});
