import { expect, test } from 'vitest';
import { loadDataset } from './load.ts';
import { area, councils, observation } from './query.ts';

/** Figures read out of the published files by hand, apart from our code: what every release of the data set must hold. */
const figures: readonly [id: string, slug: string, period: string, value: number | null, numerator: number | null, denominator: number | null][] = [
  ['repeat-plans', 'birmingham', '2013', 20.3, 317, 1559],
  ['repeat-plans', 'birmingham', '2016', 20.8, 278, 1339],
  ['repeat-plans', 'birmingham', '2017', 21.6, 348, 1608],
  ['repeat-plans', 'birmingham', '2018', 24, 404, 1682],
  ['repeat-plans', 'birmingham', '2025', 25.9, 501, 1936],
  ['repeat-plans', 'england', '2013', 14.9, 7870, 52680],
  ['repeat-plans', 'england', '2017', 18.7, 12420, 66410],
  ['repeat-plans', 'england', '2018', 20.2, 13900, 68770],
  ['repeat-plans', 'england', '2025', 24.5, 15130, 61840],
  ['plans-ended-three-months', 'birmingham', '2018', 28, 415, 1481],
  ['plans-ended-three-months', 'england', '2018', 19.6, 12910, 65920],
  ['plans-ended-three-months', 'inner-london', '2018', 18.5, 710, 3860],
  ['plan-ended-case-closed', 'birmingham', '2018', 52.6, 438, 833],
  ['plan-ended-case-closed', 'england', '2018', 31.2, 9970, 31990],
  ['plan-implied-months', 'birmingham', '2017', 7.1, 914, 1539],
  ['plan-implied-months', 'birmingham', '2018', 8.3, 1088, 1577],
  ['plan-implied-months', 'birmingham', '2019', 9.2, 1241, 1623],
  ['plan-implied-months', 'birmingham', '2020', 10.3, 1282.5, 1487.5],
  ['plan-implied-months', 'birmingham', '2022', 9.1, 1197, 1573],
  ['plan-implied-months', 'birmingham', '2025', 10.3, 1552.5, 1811.5],
  ['plan-implied-months', 'england', '2017', 9.2, 50695, 66025],
  ['plan-implied-months', 'england', '2025', 9.6, 49660, 62080],
  ['plans-under-three-months', 'birmingham', '2017', 37.3, 367, 983],
  ['plans-ended-two-years', 'birmingham', '2019', 0.8, 13, null],
  ['plans-ended-two-years', 'birmingham', '2021', 5.9, 89, null],
  ['plans-ended-two-years', 'england', '2025', 4.4, 2710, null],
  ['plans-in-force-rate', 'birmingham', '2013', 37, 1026, 277338],
  ['plans-in-force-rate', 'birmingham', '2016', 29.6, 845, 285934],
  ['plans-in-force-rate', 'birmingham', '2018', 41, 1193, 291299],
  ['plans-in-force-rate', 'birmingham', '2025', 57.3, 1677, 292859],
  ['plans-in-force-rate', 'england', '2025', 40.6, 49420, 12183016],
  ['plan-starts-rate', 'birmingham', '2025', 66.1, 1936, 292859],
  ['plan-reviews-in-time', 'birmingham', '2016', 77.2, 440, 570],
  ['plan-reviews-in-time', 'birmingham', '2020', 93, 815, 876],
  ['plan-reviews-in-time', 'birmingham', '2025', 73.7, 890, 1208],
  ['plan-reviews-in-time', 'england', '2025', 90.6, 30780, 33960],
  ['icpc-in-15-days', 'birmingham', '2016', 50.5, 725, 1435],
  ['icpc-in-15-days', 'birmingham', '2017', 74.6, 1288, 1726],
  ['icpc-in-15-days', 'birmingham', '2025', 82.5, 1728, 2094],
  ['icpc-in-15-days', 'darlington', '2016', 81.1, 154, null],
  ['section-47-rate', 'birmingham', '2016', 132.2, null, 285934],
  ['section-47-rate', 'birmingham', '2024', 211, null, 290047],
  ['referrals-rate', 'birmingham', '2015', 688.3, 19512, 283467],
  ['referrals-rate', 'birmingham', '2016', 455.1, 13013, 285934],
  ['re-referrals', 'birmingham', '2014', 13.8, 1906, 13815],
  ['re-referrals', 'birmingham', '2018', 24.1, 4190, 17418],
  ['re-referrals', 'england', '2019', 22.6, 147150, 650930],
  ['referrals-not-in-need', 'birmingham', '2023', 51.6, 9116, 17661],
  ['referrals-not-in-need', 'birmingham', '2025', 32.5, 5301, 16324],
  ['assessments-in-45-days', 'birmingham', '2018', 91.3, null, null],
  ['children-in-need-rate', 'birmingham', '2013', 410.3, 11379, 277338],
  ['children-in-need-rate', 'birmingham', '2015', 341.3, 9676, 283467],
  ['care-applications-rate', 'birmingham', '2017', 10.3, null, 289265],
  ['care-applications-rate', 'dorset', '2025', 8.1, null, 67149],
  ['agency-rate', 'birmingham', '2016', 23.4, null, null],
  ['agency-rate', 'birmingham', '2017', 16.8, 130.5, 777.6],
  ['agency-rate', 'birmingham', '2019', 11.9, 95, 796.9],
  ['agency-rate', 'birmingham', '2022', 19.3, 163, 846],
  ['agency-rate', 'birmingham', '2024', null, null, null],
  ['agency-rate', 'birmingham', '2025', 12.4, 108.5, 878.1],
  ['agency-rate', 'england', '2024', 16.2, 6520.7, 40848.9],
  ['vacancy-rate', 'birmingham', '2022', 30.9, 305, 988],
  ['vacancy-rate', 'birmingham', '2025', 17.1, 159, 928.6],
  ['turnover-rate', 'birmingham', '2017', 9.7, 62.7, 647.1],
  ['turnover-rate', 'birmingham', '2025', 8.5, 65.4, 769.6],
  ['caseload', 'birmingham', '2016', 14.8, null, null],
  ['caseload', 'birmingham', '2017', 14.7, 5824, 396],
  ['caseload', 'birmingham', '2023', 17.7, 8114, 459.1],
  ['caseload', 'england', '2025', 15.2, 321661, 21105.4],
  ['sickness-absence', 'birmingham', '2020', 3.4, 5798.4, 168706.8],
  ['children-in-care-rate', 'birmingham', '2016', 64, 1810, 285934],
  ['children-in-care-rate', 'birmingham', '2025', 79, 2317, 292859],
  ['three-or-more-placements', 'birmingham', '2025', 9, 200, 2317],
  ['long-term-stability', 'birmingham', '2018', 67, 480, null],
  ['long-term-stability', 'birmingham', '2025', 72, 673, 933],
  ['placed-over-20-miles', 'england', '2025', 18, null, null],
  ['care-health-checks', 'birmingham', '2024', 75, 1277, 1705],
  ['care-dental-checks', 'birmingham', '2018', 95, 1315, 1389],
  ['care-dental-checks', 'birmingham', '2021', 20, 300, 1499],
  ['care-dental-checks', 'england', '2018', 84, 43730, 52110],
  ['care-immunised', 'birmingham', '2024', 59, 1013, 1705],
  ['care-immunised', 'birmingham', '2015', 95, 1297, 1366],
  ['left-care-adopted', 'birmingham', '2014', 16, 120, 758],
  ['left-care-adopted', 'birmingham', '2017', 22, 160, 725],
  ['left-care-special-guardianship', 'birmingham', '2014', 8, 62, 758],
  ['left-care-special-guardianship', 'birmingham', '2016', 7, 65, 888],
  ['left-care-special-guardianship', 'birmingham', '2017', 1, 10, 725],
  ['left-care-special-guardianship', 'birmingham', '2025', 4, 27, 743],
  ['three-or-more-social-workers', 'birmingham', '2024', 24, 550, 2300],
  ['care-leavers-eet', 'birmingham', '2014', 37, 236, 644],
  ['care-leavers-eet', 'birmingham', '2019', 59, 427, 721],
  ['care-leavers-neet', 'birmingham', '2016', 41, 256, 628],
  ['care-leavers-neet', 'birmingham', '2018', 37, 252, 678],
  ['care-leavers-eet', 'dorset', '2020', 48, 89, 184],
  ['care-leavers-suitable-home', 'birmingham', '2014', 82, 526, 644],
  ['care-leavers-suitable-home', 'birmingham', '2017', 81, 542, 668],
  ['care-leavers-suitable-home', 'birmingham', '2018', 83, 563, 675],
  ['plan-ended-case-closed-unmoved', 'birmingham', '2018', 51.9, 432, 833],
  ['plan-ended-case-closed-unmoved', 'england', '2018', 27.1, 8670, 31990],
  ['care-leavers-suitable-home-known', 'birmingham', '2014', 99.2, 526, 530],
  ['care-leavers-suitable-home-known', 'birmingham', '2016', 93.8, 513, 547],
  ['care-leavers-suitable-home-known', 'birmingham', '2018', 93.7, 563, 601],
  ['care-leavers-in-touch', 'birmingham', '2017', 87, 585, 669],
  ['care-leavers-in-touch', 'england', '2017', 88, 23780, 27010],
  ['care-leavers-not-in-touch', 'birmingham', '2017', 3, 23, 669],
  ['staying-put', 'birmingham', '2016', 28, null, null],
  ['spend-per-child', 'birmingham', '2016-17', 799, 231180023, 289265],
  ['spend-per-child', 'birmingham', '2024-25', 1266, 370903389, 292859],
  ['spend-per-child', 'england', '2024-25', 1314, 16012355892, 12183016],
];

const dataset = loadDataset();

test.each(figures)('%s, %s, %s is %s (%s of %s)', (id, slug, period, value, numerator, denominator) => {
  const row = observation(dataset, id, area(dataset, slug).code, period);
  expect([row?.value, row?.numerator, row?.denominator]).toEqual([value, numerator, denominator]);
});

test.each([
  ['agency-rate', 'birmingham', '2024', 'low-reliability', 'u'],
  ['repeat-plans', 'hackney', '2021', 'not-available', 'x'],
  ['plans-ended-three-months', 'isles-of-scilly', '2018', null, null],
  ['care-leavers-not-in-touch', 'birmingham', '2024', 'suppressed', 'c'],
  ['plan-reviews-in-time', 'isles-of-scilly', '2018', 'not-available', '-'],
  ['agency-rate', 'sunderland', '2025', 'rounds-to-zero', 'low'],
  ['children-in-care-rate', 'cumbria', '2025', 'not-applicable', 'z'],
] as const)('%s, %s, %s keeps the reason %s and the sign %s', (id, slug, period, status, symbol) => {
  const row = observation(dataset, id, area(dataset, slug).code, period);
  expect([row?.status, row?.symbol]).toEqual([status, symbol]);
});

test.each([
  ['plans-ended-three-months', '2018', 150],
  ['plan-ended-case-closed', '2018', 146],
  ['plans-in-force-rate', '2025', 151],
  ['plans-in-force-rate', '2016', 148],
])('%s, %s has a figure for %i councils', (id, period, count) => {
  expect(councils(dataset, id, period)).toHaveLength(count);
});

test('judgements hold six of Birmingham, and the national grades as at March 2025', () => {
  const own = dataset.judgements.filter((judgement) => judgement.area === 'E08000025');
  expect(own.map((judgement) => [judgement.published, judgement.grades.overall ?? judgement.grades.safeguarding])).toEqual([
    ['2010-07-16', 'inadequate'],
    ['2012-10-19', 'inadequate'],
    ['2014-05-23', 'inadequate'],
    ['2016-11-25', 'inadequate'],
    ['2019-01-17', 'requires-improvement'],
    ['2023-04-18', 'good'],
  ]);
  const standing = dataset.areas.filter((entry) => entry.kind === 'authority' && entry.to === null);
  const latest = new Map(dataset.judgements.filter((judgement) => judgement.grades.overall).map((judgement) => [judgement.area, judgement.grades.overall]));
  const grades = Object.groupBy(
    standing.flatMap((entry) => latest.get(entry.code) ?? []),
    (grade) => grade,
  );
  expect(Object.fromEntries(Object.entries(grades).map(([grade, list]) => [grade, list.length]))).toEqual({
    outstanding: 36,
    good: 67,
    'requires-improvement': 31,
    inadequate: 19,
  });
});

test('neighbours of Birmingham share three councils in the two models', () => {
  const of = (model: string): string[] =>
    dataset.neighbours.find((group) => group.model === model && group.area === 'E08000025')?.neighbours.map((entry) => entry.area) ?? [];
  const names = (codes: string[]): string[] => codes.map((code) => area(dataset, code).slug);
  expect(names(of('2021')).slice(0, 3)).toEqual(['luton', 'sandwell', 'wolverhampton']);
  expect(names(of('2021').filter((code) => of('2025').includes(code))).sort()).toEqual(['bradford', 'manchester', 'nottingham']);
});
