import { expect, test } from 'vitest';
import { loadDataset } from '../dataset/load.ts';
import { councils, indicator, observation } from '../dataset/query.ts';
import type { Observation } from '../dataset/schema.ts';
import { birmingham, england } from '../site.ts';
import { changeBetween } from './change.ts';
import { differsFrom } from './comparison.ts';
import { decomposeGap } from './gap.ts';
import { intervalOf } from './interval.ts';
import { neighbourFigures } from './neighbours.ts';
import { rankOf } from './rank.ts';
import { round } from './round.ts';

// What the statistics make of the real figures, worked out apart from this code.
const dataset = loadDataset();

const years = ['2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'];

/**
 * Birmingham's interval beside England's value, 2013 to 2025: + above and - below even with the variance doubled,
 * a and b above and below on the simple interval only, = no clear difference, a dot where there is no count.
 */
const table = {
  'repeat-plans': '+++a++==+====',
  'plans-ended-three-months': '.....+.......',
  'plan-ended-case-closed': '.....+.......',
  'plans-under-three-months': 'b++=++====+=-',
  'plan-reviews-in-time': '...---==-=---',
  'icpc-in-15-days': '...-b-++-+++=',
  're-referrals': '=---=+a----=-',
  'referrals-not-in-need': '+++++++++++++',
  'three-or-more-placements': '...=====--=--',
  'long-term-stability': '........====a',
  'care-health-checks': '..+=++=------',
  'care-dental-checks': '..+++++------',
  'care-immunised': '..++++++-----',
  'left-care-adopted': '.=bb+====aa++',
  'left-care-special-guardianship': '.b-----------',
  'care-leavers-eet': '.--=b=+aa====',
  'care-leavers-neet': '.++===---bb-=',
  'care-leavers-suitable-home': '.a=====bb----',
  'care-leavers-in-touch': '....==a==-b=.',
};

test.each(Object.entries(table))('differsFrom sets %s beside England in every year', (id, expected) => {
  const row = years.map((year) => mark(id, observation(dataset, id, birmingham, year), observation(dataset, id, england, year)));
  expect(row.join('')).toBe(expected);
});

/** Who moved the gap to England: from, to, the gap at both ends, Birmingham's part, England's part. */
const gaps: [id: string, from: string, to: string, before: number, after: number, birmingham: number, england: number][] = [
  ['repeat-plans', '2013', '2025', 5.4, 1.4, 5.6, -9.6],
  ['repeat-plans', '2017', '2018', 2.9, 3.8, 2.4, -1.5],
  ['repeat-plans', '2018', '2023', 3.8, 0.2, -0.2, -3.4],
  ['plan-implied-months', '2017', '2020', -2.1, 1, 3.2, -0.1],
  ['plans-in-force-rate', '2016', '2020', -13.8, 0, 14.1, -0.3],
  ['plans-in-force-rate', '2020', '2025', 0, 16.7, 13.6, 3.1],
  ['plan-reviews-in-time', '2016', '2020', -16.4, 1.5, 15.8, 2.1],
  ['plan-reviews-in-time', '2020', '2025', 1.5, -16.9, -19.3, 0.9],
  ['icpc-in-15-days', '2016', '2019', -26.2, 3.8, 32, -2],
  ['assessments-in-45-days', '2016', '2018', -1.4, 8.6, 9.3, 0.7],
  ['agency-rate', '2017', '2019', 1, -3.9, -4.9, 0],
  ['caseload', '2017', '2023', -3, 1.7, 3, 1.7],
  ['turnover-rate', '2017', '2020', -3.7, 4.2, 8, -0.1],
  ['care-applications-rate', '2016', '2025', -2.2, -1.6, -1.3, 1.9],
  ['care-applications-rate', '2017', '2025', -2, -1.6, -2.8, 3.2],
  ['children-in-care-rate', '2016', '2025', 4, 12, 15, -7],
  ['care-leavers-eet', '2014', '2019', -8, 7, 22, -7],
  ['care-leavers-eet', '2019', '2025', 7, 1, -4, -2],
  ['care-leavers-neet', '2015', '2019', 8, -6, -14, 0],
  ['care-leavers-suitable-home', '2019', '2022', 1, -7, -5, -3],
  ['care-dental-checks', '2018', '2023', 11, -26, -45, 8],
  ['care-immunised', '2018', '2024', 9, -23, -35, 3],
  ['care-health-checks', '2018', '2024', 4, -14, -17, -1],
  ['placed-over-20-miles', '2016', '2025', 0, -6, -2, -4],
  ['referrals-not-in-need', '2016', '2023', 2, 21.7, 24.2, -4.5],
];

test.each(gaps)('decomposeGap of %s from %s to %s', (id, from, to, before, after, own, others) => {
  const found = decomposeGap({ from: pair(id, from), to: pair(id, to) });
  expect(found).toEqual({ from: before, to: after, change: found.change, birmingham: own, england: others });
});

test.each([
  ['repeat-plans', '2018', 22.0, 26.1],
  ['plans-ended-three-months', '2018', 25.8, 30.4],
  ['plan-ended-case-closed', '2018', 49.2, 56.0],
])('intervalOf %s in %s', (id, period, lower, upper) => {
  const interval = intervalOf(indicator(dataset, id), row(id, birmingham, period));
  expect(interval && [round(interval.lower, 1), round(interval.upper, 1)]).toEqual([lower, upper]);
});

test.each([
  ['repeat-plans', '2017', '2018', 2.4, false],
  ['plan-reviews-in-time', '2016', '2025', -3.5, false],
  ['plan-reviews-in-time', '2020', '2025', -19.3, true],
  ['care-leavers-eet', '2014', '2016', 9, true],
  ['care-leavers-neet', '2016', '2018', -4, false],
])('changeBetween %s from %s to %s', (id, from, to, difference, beyondChance) => {
  const found = changeBetween(indicator(dataset, id), row(id, birmingham, from), row(id, birmingham, to));
  expect([found.difference, found.beyondChance]).toEqual([difference, beyondChance]);
});

test.each([
  ['plan-ended-case-closed', '2018', 'highest', 5, 146, false],
  ['plans-ended-three-months', '2018', 'highest', 16, 150, true],
  ['plan-reviews-in-time', '2020', 'highest', 86, 147, false],
  ['plan-reviews-in-time', '2025', 'highest', 145, 150, false],
  ['plans-in-force-rate', '2016', 'highest', 127, 148, true],
  ['plans-in-force-rate', '2025', 'highest', 27, 151, true],
  ['left-care-special-guardianship', '2025', 'highest', 139, 145, true],
  ['referrals-not-in-need', '2023', 'highest', 3, 150, true],
] as const)('rankOf %s in %s from the %s', (id, period, order, rank, of, joint) => {
  expect(rankOf(councils(dataset, id, period), birmingham, order)).toEqual({ rank, of, joint });
});

test.each([
  ['plan-ended-case-closed', '2018', '2021', 30.8, 30.1],
  ['plan-ended-case-closed', '2018', '2025', 30.5, 26.5],
  ['plans-in-force-rate', '2025', '2021', 38.3, 36.2],
  ['plans-in-force-rate', '2025', '2025', 61.0, 57.1],
])('neighbourFigures of %s in %s by the model of %s', (id, period, model, mean, median) => {
  const found = neighbourFigures(dataset, id, birmingham, period, model);
  expect([found.mean, found.median].map((value) => round(value ?? 0, 1))).toEqual([mean, median]);
});

function row(id: string, area: string, period: string): Observation {
  const found = observation(dataset, id, area, period);
  if (!found) throw new Error(`no row of ${id} for ${area} in ${period}`);
  return found;
}

function pair(id: string, period: string) {
  return { birmingham: row(id, birmingham, period).value ?? 0, england: row(id, england, period).value ?? 0 };
}

function mark(id: string, own: Observation | undefined, other: Observation | undefined): string {
  if (!own || other?.value === null || other === undefined) return '.';
  const simple = differsFrom(indicator(dataset, id), own, other);
  const clustered = differsFrom(indicator(dataset, id), own, other, { clustered: true });
  if (simple === null) return '.';
  if (simple === 'no clear difference') return '=';
  if (clustered === simple) return simple === 'above' ? '+' : '-';
  return simple === 'above' ? 'a' : 'b';
}
