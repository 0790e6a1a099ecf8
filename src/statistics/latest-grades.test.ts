import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import type { Judgement } from '../dataset/schema.ts';
import { latestGrades } from './latest-grades.ts';

function judgement(area: string, published: string, grades: Judgement['grades'], inspected: string | null = null): Judgement {
  return { area, framework: 'Kind', inspected, published, grades, relabelled: false, source: 'report' };
}

const [birmingham, leeds, ended] = ['E08000025', 'E08000035', 'E10000006'];
const areas = [...example.areas, { ...(example.areas.at(-1) as (typeof example.areas)[number]), code: ended, to: '2023' }];
const judgements = [
  judgement(leeds, '2025-05-14', { overall: 'outstanding' }, '2025-03-24'),
  judgement(leeds, '2012-01-01', { safeguarding: 'adequate', 'in-care': 'good' }),
  judgement(leeds, '2013-01-01', { 'in-care': 'inadequate' }),
  judgement(birmingham, '2025-04-18', { overall: 'good' }, '2025-04-01'),
  judgement(ended, '2012-02-01', { overall: 'good' }),
];

test.each([
  ['2011-12-31', []],
  [
    '2013-06-01',
    [
      [ended, 'good'],
      [leeds, 'adequate'],
    ],
  ],
  ['2025-03-31', [[leeds, 'outstanding']]],
])('latestGrades on %s', (day, grades) => {
  expect([...latestGrades({ judgements, areas }, day)].sort((a, b) => (a[1] > b[1] ? -1 : 1))).toEqual(grades);
});
