import { expect, test } from 'vitest';
import type { Observation } from '../dataset/schema.ts';
import { exampleLibrary } from './example.ts';
import { catalogue, mappings } from './families/all.ts';
import { makeIndicator } from './indicator-file.ts';

const library = exampleLibrary();
const birmingham: Observation = { area: 'E08000025', period: '2018', value: 24, numerator: 404, denominator: 1682, status: null, symbol: null };
const make = (...rows: Observation[]): ReturnType<typeof makeIndicator> =>
  makeIndicator(
    library,
    {
      id: 'repeat-plans',
      read: (from) => {
        from.table('plansStarted');
        return rows;
      },
    },
    catalogue,
  );

test('makeIndicator sorts observations by area and period and names the files they were read from', () => {
  const mapping = mappings.find((entry) => entry.id === 'repeat-plans');
  const { indicator, asked } = makeIndicator(library, mapping ?? { id: '', read: () => [] }, catalogue);
  expect(indicator.sources).toEqual(['dfe-d3-repeat-plans']);
  expect([...asked]).toEqual(['plansStarted']);
  expect(indicator.observations.filter((row) => row.area === 'E08000025').map((row) => row.period)).toEqual(['2018', '2025']);
});

test('makeIndicator stops at an indicator that is not in the codebook', () => {
  expect(() => makeIndicator(library, { id: 'nothing', read: () => [birmingham] }, catalogue)).toThrow(
    'src/ingest/families, nothing: found no entry, expected the indicator in words (title, question, unit, caution)',
  );
});

test.each<[string, Observation[], string]>([
  [
    'an observation given twice',
    [birmingham, birmingham],
    'dfe/d3_cpps_subsequent_plan_2013_to_2025.csv as repeat-plans, E08000025 2018: found two observations, expected one',
  ],
  [
    'an unknown area',
    [{ ...birmingham, area: 'E99' }],
    'dfe/d3_cpps_subsequent_plan_2013_to_2025.csv as repeat-plans, E99 2018: found area "E99", expected a code in areas.json',
  ],
  [
    'NaN',
    [{ ...birmingham, value: Number.NaN }],
    'dfe/d3_cpps_subsequent_plan_2013_to_2025.csv as repeat-plans, observations, E08000025 2018, value: found "null", expected a number',
  ],
  [
    'a negative count',
    [{ ...birmingham, numerator: -404 }],
    'dfe/d3_cpps_subsequent_plan_2013_to_2025.csv as repeat-plans, observations, E08000025 2018, numerator: found "-404", expected at least 0',
  ],
  ['more than a hundred per cent', [{ ...birmingham, value: 240, numerator: null }], 'found value 240, expected at most 100 per cent'],
  [
    'a part larger than its whole',
    [{ ...birmingham, value: null, status: 'suppressed', numerator: 1700 }],
    'found numerator 1700, expected at most the denominator 1682',
  ],
  ['a value its counts do not make', [{ ...birmingham, value: 25 }], 'found value 25, expected 24.02, which is numerator 404 over denominator 1682'],
  ['a gap without a reason', [{ ...birmingham, value: null }], 'found no value and no status, expected one of the two'],
  ['a value with a reason for its absence', [{ ...birmingham, status: 'suppressed' }], 'found value 24 with status "suppressed", expected one of the two'],
  ['a financial year where a year is due', [{ ...birmingham, period: '2017-18' }], 'found period "2017-18", expected a label for year-to-31-march'],
  ['no observations', [], 'dfe/d3_cpps_subsequent_plan_2013_to_2025.csv as repeat-plans, observations: found "[]", expected at least 1'],
])('makeIndicator stops at %s', (_, rows, message) => {
  expect(() => make(...rows)).toThrow(message);
});
