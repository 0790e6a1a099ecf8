import type { Dataset } from './query.ts';
import { noReceipts } from './receipts.ts';
import type { Area, Indicator, NeighbourGroup, Observation, PeriodType } from './schema.ts';

/**
 * A small data set for tests: true published figures, a few councils, a few years.
 * It holds one of each thing the full one has: a proportion with counts, a rate, a percentage without counts and with a break,
 * two single years, money, a suppressed cell, an unreliable one, and a council that is missing.
 */

const regions: readonly [code: string, slug: string, name: string][] = [
  ['E12000001', 'north-east', 'North East'],
  ['E12000002', 'north-west', 'North West'],
  ['E12000003', 'yorkshire-and-the-humber', 'Yorkshire and the Humber'],
  ['E12000004', 'east-midlands', 'East Midlands'],
  ['E12000005', 'west-midlands', 'West Midlands'],
  ['E12000006', 'east-of-england', 'East of England'],
  ['E12000007', 'london', 'London'],
  ['E12000008', 'south-east', 'South East'],
];

const authorities: readonly [code: string, number: string, slug: string, name: string, region: string][] = [
  ['E06000002', '806', 'middlesbrough', 'Middlesbrough', 'E12000001'],
  ['E06000008', '889', 'blackburn-with-darwen', 'Blackburn with Darwen', 'E12000002'],
  ['E06000015', '831', 'derby', 'Derby', 'E12000004'],
  ['E06000017', '857', 'rutland', 'Rutland', 'E12000004'],
  ['E06000018', '892', 'nottingham', 'Nottingham', 'E12000004'],
  ['E06000032', '821', 'luton', 'Luton', 'E12000006'],
  ['E06000045', '852', 'southampton', 'Southampton', 'E12000008'],
  ['E08000003', '352', 'manchester', 'Manchester', 'E12000002'],
  ['E08000004', '353', 'oldham', 'Oldham', 'E12000002'],
  ['E08000006', '355', 'salford', 'Salford', 'E12000002'],
  ['E08000019', '373', 'sheffield', 'Sheffield', 'E12000003'],
  ['E08000021', '391', 'newcastle-upon-tyne', 'Newcastle upon Tyne', 'E12000001'],
  ['E08000025', '330', 'birmingham', 'Birmingham', 'E12000005'],
  ['E08000028', '333', 'sandwell', 'Sandwell', 'E12000005'],
  ['E08000030', '335', 'walsall', 'Walsall', 'E12000005'],
  ['E08000031', '336', 'wolverhampton', 'Wolverhampton', 'E12000005'],
  ['E08000032', '380', 'bradford', 'Bradford', 'E12000003'],
  ['E08000035', '383', 'leeds', 'Leeds', 'E12000003'],
  ['E09000010', '308', 'enfield', 'Enfield', 'E12000007'],
  ['E09000012', '204', 'hackney', 'Hackney', 'E12000007'],
  ['E09000031', '320', 'waltham-forest', 'Waltham Forest', 'E12000007'],
];

const plain = { from: null, to: null, predecessors: [], members: [], otherCodes: [] };
const areas: readonly Area[] = [
  { code: 'E92000001', number: null, slug: 'england', name: 'England', kind: 'country', region: null, ...plain },
  ...regions.map(([code, slug, name]) => ({ code, number: null, slug, name, kind: 'region' as const, region: null, ...plain })),
  ...authorities.map(([code, number, slug, name, region]) => ({ code, number, slug, name, kind: 'authority' as const, region, ...plain })),
];

const neighbours: readonly NeighbourGroup[] = [
  group('2021', 'luton sandwell wolverhampton nottingham manchester walsall enfield derby waltham-forest bradford'),
  group('2025', 'nottingham manchester bradford newcastle-upon-tyne oldham blackburn-with-darwen sheffield middlesbrough southampton salford'),
];

/** Cells are "value numerator denominator", or "value"; a letter is the publisher's symbol for a missing one. */
const repeatPlans = table(
  ['2016', '2017', '2018', '2019'],
  [
    'england: 17.9 11350 63310 | 18.7 12420 66410 | 20.2 13900 68770 | 20.8 13860 66680',
    'west-midlands: 18.5 1350 7260 | 18.7 1480 7920 | 21.3 1860 8750 | 20.6 1670 8100',
    'birmingham: 20.8 278 1339 | 21.6 348 1608 | 24 404 1682 | 22.3 373 1671',
    'bradford: 15.8 83 524 | 13.5 87 646 | 16 93 582 | 17.6 192 1088',
    'derby: 22 91 413 | 18.6 87 468 | 20.5 130 633 | 26.6 136 512',
    'enfield: 18.1 61 337 | 16.7 56 336 | 15.4 53 344 | 16.6 59 356',
    'hackney: 18.6 58 311 | 16 69 430 | 13.6 30 220 | 23.4 60 256',
    'leeds: 20 162 809 | 24.5 163 666 | 25.7 173 674 | 22.3 119 534',
    'luton: 16.5 40 242 | 14.5 42 289 | 20.2 57 282 | 17.2 42 244',
    'manchester: 19.6 181 923 | 18.8 217 1154 | 24.5 284 1157 | 21 191 911',
    'nottingham: 16.8 139 826 | 23.9 174 729 | 22.5 168 748 | 25 162 648',
    'rutland: c c 46 | 36.1 13 36 | c c 23 | 48.6 17 35',
    'sandwell: 19.6 101 514 | 13.9 87 626 | 14 143 1020 | 17.1 128 750',
    'walsall: 17.2 93 541 | 11.6 61 528 | 24.5 168 687 | 19 110 579',
    'waltham-forest: 12.6 42 333 | 16 51 318 | 24.1 48 199 | 15.6 41 262',
    'wolverhampton: 17.9 50 280 | 16.5 70 423 | 16.3 85 522 | 17.3 66 381',
    'blackburn-with-darwen: 22.4 66 294 | 14.7 60 408 | 16.7 57 341 | 14.8 55 371',
    'middlesbrough: 13.3 40 301 | 11.2 37 329 | 10.1 29 286 | 25.2 85 337',
    'newcastle-upon-tyne: 22.5 103 457 | 25.5 119 467 | 20.3 121 596 | 26 187 718',
    'oldham: 16.8 66 394 | 20.3 82 404 | 18 131 729 | 19.3 97 502',
    'salford: 16.4 108 657 | 24.2 121 499 | 28.9 132 456 | 24.4 128 525',
    'sheffield: 11.3 49 432 | 9.7 59 610 | 15.1 93 617 | 16.9 131 775',
    'southampton: 29.6 145 490 | 28.5 108 379 | 30.6 132 431 | 20.1 77 383',
  ],
);

const agencyRate = table(
  ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025'],
  [
    'england: 16.1 | 15.8 | 15.4 | 15.8 | 15.4 | 15.5 | 17.6 | 17.9 | 16.2 | 13',
    'west-midlands: 17.6 | 16.8 | 16.7 | 16 | 16 | 16.1 | 18 | 16.6 | 13.9 | 10.4',
    'birmingham: 23.4 | 16.8 | 13.3 | 11.9 | 14.5 | 18.3 | 19.3 | 11.9 | u | 12.4',
    'bradford: 3.8 | 3.6 | 12.2 | 29.6 | 33.5 | 38.5 | 45.7 | 49.9 | 31.8 | 22.2',
    'derby: 21.5 | 17.6 | 4.5 | 4.4 | 6.5 | 12.1 | 6.2 | 0 | 0.4 | 0',
    'enfield: 13.2 | 12 | 10.5 | 15.4 | 17.1 | 13.5 | 13.5 | 15.8 | 15.4 | 7.9',
    'hackney: 24.3 | 26.7 | 27.6 | 28.1 | 32.3 | 21.8 | 28.5 | 29 | 31.7 | 21.5',
    'leeds: 4 | 1.4 | 0.5 | 0.8 | 0 | 0 | 2.6 | 4.4 | 5.2 | 2.1',
    'luton: 23.8 | 31.1 | 31.3 | 36.6 | 30.6 | 30.6 | 37.9 | 33.6 | 24.5 | 28.9',
    'manchester: 15.6 | 14.7 | 11 | 5 | 5.7 | 3.1 | 8.4 | 8.9 | 8.7 | 5.9',
    'nottingham: 19.2 | 15.7 | 8.8 | 11.3 | 15.8 | 8.2 | 19.2 | 17.2 | 15.5 | 10.4',
    'rutland: 45.1 | 14.9 | 8.9 | 8.3 | 12.4 | 0 | 4.2 | 19.3 | 15.9 | 8.4',
    'sandwell: 15.3 | 34.7 | 31 | 36.3 | 29.4 | 31.5 | 29.6 | 17.6 | 15.2 | 9.9',
    'walsall: 28.7 | 30.5 | 27.3 | 19.1 | 14.8 | 9.5 | 10.5 | 8 | 11.2 | 7.7',
    'waltham-forest: 32.9 | 22.5 | 30.5 | 26.6 | 30.1 | 30.1 | 33.8 | 32.6 | 28.6 | 15.4',
    'wolverhampton: 13.3 | 17.2 | 18 | 10.2 | 11.8 | 10 | 8.4 | 10.5 | 14.2 | 9.9',
  ],
);

const plansInForceRate = table(
  ['2016', '2017', '2018', '2019'],
  [
    'england: 43.4 50310 11593891 | 43.8 51080 11671521 | 45.9 53790 11716740 | 44.5 52260 11755593',
    'west-midlands: 43.3 5460 1262361 | 45.3 5760 1271627 | 50.1 6410 1279880 | 47.5 6110 1286252',
    'birmingham: 29.6 845 285934 | 34.0 983 289265 | 41.0 1193 291299 | 44.2 1289 291928',
    'bradford: 36.4 511 140385 | 39.5 559 141525 | 40.2 570 141941 | 60.6 861 142048',
    'derby: 53.7 314 58474 | 62.4 368 58947 | 87.7 519 59201 | 71.9 426 59234',
    'enfield: 28.2 236 83821 | 26.5 223 84178 | 27.9 235 84183 | 33.0 278 84236',
    'hackney: 38.2 226 59239 | 55.2 330 59738 | 33.5 200 59619 | 32.6 194 59542',
    'leeds: 34.7 564 162439 | 31.3 515 164634 | 31.4 522 166004 | 23.8 399 167673',
    'luton: 33.2 189 56970 | 38.4 222 57832 | 35.9 208 58006 | 30.4 177 58254',
    'manchester: 70.7 840 118879 | 77.3 942 121888 | 79.7 982 123213 | 63.3 787 124362',
    'nottingham: 84.2 545 64690 | 73.3 481 65660 | 87.3 577 66064 | 76.4 509 66593',
    'rutland: 33.6 27 8028 | 24.9 20 8044 | 23.3 19 8166 | 27.0 22 8140',
    'sandwell: 44.2 356 80522 | 52.3 428 81769 | 99.4 825 83024 | 69.3 582 83977',
    'walsall: 57.7 375 64977 | 50.4 333 66044 | 60.9 408 67030 | 57.3 389 67833',
    'waltham-forest: 38.9 249 64041 | 35.0 226 64500 | 24.9 161 64748 | 33.7 218 64613',
    'wolverhampton: 26.1 152 58293 | 49.4 292 59080 | 63.2 378 59774 | 54.2 328 60566',
  ],
);

const plansEndedThreeMonths = table(
  ['2018'],
  [
    'england: 19.6 12910 65920',
    'west-midlands: 23.2 1860 8030',
    'birmingham: 28 415 1481',
    'bradford: 15.8 90 570',
    'derby: 16.6 78 471',
    'enfield: 17.8 59 332',
    'hackney: 19.7 67 340',
    'leeds: 19.1 127 664',
    'luton: 20.9 62 296',
    'manchester: 16.3 182 1114',
    'nottingham: 25.2 160 635',
    'rutland: 25 6 24',
    'sandwell: 15.3 93 608',
    'walsall: 31 187 604',
    'waltham-forest: 21.1 59 280',
    'wolverhampton: 37.4 163 436',
  ],
);

const planEndedCaseClosed = table(
  ['2018'],
  [
    'england: 31.2 9970 31990',
    'west-midlands: 36.2 1430 3930',
    'birmingham: 52.6 438 833',
    'bradford: 19.4 56 288',
    'derby: 25 50 200',
    'enfield: 29.6 48 162',
    'hackney: 15.6 28 180',
    'leeds: 40.8 139 341',
    'luton: 31.3 51 163',
    'manchester: 25.4 158 623',
    'nottingham: 44.8 130 290',
    'rutland: x x 13',
    'sandwell: 30.6 68 222',
    'walsall: 23 59 256',
    'waltham-forest: 37.9 67 177',
    'wolverhampton: 41.1 79 192',
  ],
);

const spendPerChild = table(['2016-17', '2024-25'], ['england: 785 | 1314', 'birmingham: 799 | 1266']);

const publication = {
  name: 'Characteristics of children in need',
  publisher: 'Department for Education',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need',
  licence: 'Open Government Licence v3.0',
};

const common = {
  countsRounded: false,
  clustered: false,
  kind: 'published',
  tier: 'core',
  interval: 'none',
  measure: 'ratio',
  direction: 'neither',
  counted: { numerator: null, denominator: null },
  doNotClaim: ['That the rate says anything about one child.'],
  breaks: [],
  caveats: [],
  flags: [],
  sources: ['children-in-need-statistics'],
  publication,
} as const;

const percent = { symbol: '%', decimals: 1 } as const;

const indicators: readonly Indicator[] = [
  indicator('agency-rate', 'at-30-september', {
    title: 'Agency social workers',
    short: 'Agency social workers',
    question: 'What share of children’s social workers were agency staff?',
    theme: 'workforce',
    unit: { name: '% of full-time equivalents', ...percent },
    measure: 'proportion',
    direction: 'lower-better',
    definition: 'Agency workers as a share of all children’s social workers, full-time equivalents, on one day.',
    caution: 'A count on one day. It cannot show how often a child’s social worker changed.',
    breaks: [{ period: '2017', text: 'Counted from each social worker’s record since 2017; before that from totals.', areas: [] }],
    flags: [{ flag: 'doubtful', areas: ['E08000025'], from: '2023', to: '2023', why: 'parts of that return do not fit together' }],
  }),
  indicator('plan-ended-case-closed', 'april-to-september', {
    title: 'Plan ended, then the case closed within three months',
    short: 'Case closed soon after a plan',
    question: 'When a plan ended, how often did the whole case end within three months?',
    theme: 'child-protection',
    unit: { name: '% of plans ending April to September', ...percent },
    measure: 'proportion',
    interval: 'wilson',
    clustered: true,
    counted: { numerator: 'Cases that ended, or moved to another council, within three months', denominator: 'Plans that ended April to September' },
    definition: 'Plans ending in the first half of the year whose child stopped being a child in need, or moved, within three months.',
    caution: 'One year only. It does not show harm to any child.',
  }),
  indicator('plans-ended-three-months', 'year-to-31-march', {
    title: 'Plans that ended within three months',
    short: 'Plans ended in three months',
    question: 'Of the plans that ended in the year, how many had lasted three months or less?',
    theme: 'child-protection',
    unit: { name: '% of plans ending', ...percent },
    measure: 'proportion',
    interval: 'wilson',
    clustered: true,
    counted: { numerator: 'Plans that had lasted three months or less', denominator: 'Plans that ended in the year' },
    definition: 'Child protection plans that ended in the year, by how long they had lasted.',
    caution: 'A short plan is not in itself a plan ended too soon.',
  }),
  indicator('plans-in-force-rate', 'at-31-march', {
    title: 'Children on a child protection plan',
    short: 'Children on a plan',
    question: 'How many children in every 10,000 were on a child protection plan?',
    theme: 'child-protection',
    unit: { name: 'per 10,000 children', symbol: 'per 10,000', decimals: 1 },
    measure: 'rate',
    interval: 'byar',
    clustered: true,
    counted: { numerator: 'Children on a plan on 31 March', denominator: 'Children under 18' },
    definition: 'Children who were the subject of a child protection plan on 31 March, for every 10,000 children under 18.',
    caution: 'More plans can mean more need, a lower threshold or more caution.',
  }),
  indicator('repeat-plans', 'year-to-31-march', {
    title: 'Repeat child protection plans',
    short: 'Repeat plans',
    question: 'Of the plans that began in the year, how many were for a child who had been on one before?',
    theme: 'child-protection',
    unit: { name: '% of plans starting', ...percent },
    measure: 'proportion',
    interval: 'wilson',
    clustered: true,
    direction: 'lower-better',
    counted: { numerator: 'Plans for a child who had been on a plan before', denominator: 'Plans that began in the year' },
    definition: 'Plans that began in the year for a child who had been on a plan at any time before.',
    caution: 'It counts any earlier plan, however long ago. It cannot show that the first plan ended too soon.',
    caveats: [{ text: 'As records lengthen the national figure drifts up.', from: null, to: null }],
  }),
  indicator('spend-per-child', 'financial-year', {
    title: 'Spending on children’s services for each child',
    short: 'Spending per child',
    question: 'How much did the council spend on children’s services for each child under 18?',
    theme: 'money',
    unit: { name: 'pounds per child under 18, cash', symbol: '£', decimals: 0 },
    kind: 'derived',
    definition: 'Net spending on children’s and young people’s services divided by children under 18, not adjusted for prices.',
    caution: 'Cash, not adjusted for rising prices. It cannot show what the money bought.',
  }),
];

/** The example data set. Keep it stable: tests of every room name its figures. */
export const example: Dataset = {
  areas,
  indicators,
  observations: new Map([
    ['agency-rate', agencyRate],
    ['plan-ended-case-closed', planEndedCaseClosed],
    ['plans-ended-three-months', plansEndedThreeMonths],
    ['plans-in-force-rate', plansInForceRate],
    ['repeat-plans', repeatPlans],
    ['spend-per-child', spendPerChild],
  ]),
  neighbours,
  judgements: [
    {
      area: 'E08000025',
      framework: 'Single inspection framework',
      inspected: '2016-09-12',
      published: '2016-11-25',
      grades: { overall: 'inadequate', 'help-and-protection': 'inadequate', 'in-care': 'requires-improvement', leadership: 'inadequate' },
      relabelled: false,
      source: 'ofsted-report-2016-11-25',
    },
  ],
  sources: [
    {
      id: 'children-in-need-statistics',
      kind: 'statistics',
      title: 'Characteristics of children in need',
      publisher: 'Department for Education',
      published: '2025-10-30',
      url: publication.url,
      licence: publication.licence,
      file: 'd3_cpps_subsequent_plan_2013_to_2025.csv',
      sha256: '0'.repeat(64),
      checked: '2026-11-20',
      expected: null,
      indicators: ['repeat-plans'],
      note: null,
    },
    document('ofsted-letter-2018-01-19', 'Letter on the third monitoring visit', '2018-01-19'),
    document('ofsted-report-2016-11-25', 'Inspection report', '2016-11-25'),
  ],
  events: [
    {
      ...event('inspection-2016-09', 'Inspected again: inadequate', '2016-09-12', '2016-10-06', '2016-11-25', 'ofsted-report-2016-11-25'),
      kind: 'inspection',
      ordinal: null,
      grades: {
        Overall: 'Inadequate',
        'Help and protection': 'Inadequate',
        'Children looked after and permanence': 'Requires improvement',
        Leadership: 'Inadequate',
      },
    },
    {
      ...event('monitoring-visit-3', 'Third visit: child protection plans', '2017-12-12', '2017-12-13', '2018-01-19', 'ofsted-letter-2018-01-19'),
      kind: 'monitoring-visit',
      ordinal: 3,
      grades: {},
    },
  ],
  claims: [
    {
      ...claim('mv3-families-in-pre-court-work', 'Families in work before court', 'late 2017', 175, 0, 'families'),
      locator: 'Findings, para 7',
      comparator: null,
      match: null,
      relation: 'not-published',
      reason: 'No count of these families is published.',
    },
    {
      ...claim('mv3-plans-ended-first-review', 'Plans that ended at the first review', 'October 2017', 37, 0, '%'),
      comparator: { label: 'Birmingham at the inspection of 2016', value: 29, period: 'November 2016' },
      match: { ...place('plans-ended-three-months', '2018'), base: 'different', timing: 'different' },
      relation: 'different-base',
      reason: 'The letter does not say what it counts; the statistic counts plans that ended in the year.',
    },
    {
      ...claim('mv3-repeat-plans', 'Children on a second or later plan', 'late 2017', 24, 0, '%'),
      comparator: { label: 'England', value: 18.7, period: '2016-17' },
      match: { ...place('repeat-plans', '2018'), base: 'same', timing: 'same' },
      relation: 'agrees',
      reason: null,
    },
  ],
  concerns: [],
  receipts: {
    ...noReceipts,
    documents: [
      { source: 'ofsted-letter-2018-01-19', sha256: '1'.repeat(64) },
      { source: 'ofsted-report-2016-11-25', sha256: '2'.repeat(64) },
    ],
    values: [
      stated('mv3-families-in-pre-court-work', 'value', '175 families', 'Findings, para 7'),
      stated('mv3-plans-ended-first-review', 'value', '37 %', 'Findings, para 8'),
      stated('mv3-plans-ended-first-review', 'comparator', '29 %', 'Findings, para 8'),
      stated('mv3-repeat-plans', 'value', '24 %', 'Findings, para 8'),
      stated('mv3-repeat-plans', 'comparator', '18.7 %', 'Findings, para 8'),
    ],
    places: [
      ...['Findings, para 2', 'Findings, para 7', 'Findings, para 8'].map((at) => ({ source: 'ofsted-letter-2018-01-19', at, words: '3'.repeat(64) })),
      ...['Findings, para 2', 'para 54', 'para 8', 'paras 22 and 119'].map((at) => ({ source: 'ofsted-report-2016-11-25', at, words: '3'.repeat(64) })),
    ],
  },
  release: { version: '0.1.0', date: '2026-11-21' },
};

type Given = Pick<Indicator, 'title' | 'short' | 'question' | 'theme' | 'unit' | 'definition' | 'caution'> & Partial<Indicator>;

function indicator(id: string, periodType: PeriodType, given: Given): Indicator {
  return { ...common, ...given, id, periodType } as Indicator;
}

function group(model: string, slugs: string): NeighbourGroup {
  return { model, area: codeOf('birmingham'), neighbours: slugs.split(' ').map((slug) => ({ area: codeOf(slug), closeness: 'close' })) };
}

function document(id: string, title: string, published: string) {
  const absent = { url: null, licence: null, file: null, sha256: null, checked: null, expected: null, note: null };
  return { id, kind: 'inspectorate' as const, title, publisher: 'Ofsted', published, indicators: [], ...absent };
}

function event(id: string, title: string, start: string, end: string, published: string, source: string) {
  const finding = { text: 'A short finding in our own words.', source, locator: 'Findings, para 2' };
  const known = { precision: 'day', confidence: 'primary', focus: null, unknown: null } as const;
  return { id, title, start, end, published, ...known, inspectors: [], summary: title, improved: [finding], concerns: [finding], sources: [source] };
}

function claim(id: string, measure: string, period: string, value: number, decimals: number, unit: string) {
  const letter = { event: 'monitoring-visit-3', source: 'ofsted-letter-2018-01-19', locator: 'Findings, para 8', area: codeOf('birmingham') };
  return { id, ...letter, measure, period, value, decimals, unit };
}

function stated(id: string, part: 'value' | 'comparator', figure: string, at: string) {
  return { claim: id, part, source: 'ofsted-letter-2018-01-19', at, stated: figure, words: '4'.repeat(64) };
}

function place(indicator: string, period: string) {
  return { indicator, area: codeOf('birmingham'), period, part: 'value' as const };
}

function table(periods: string[], lines: string[]): Observation[] {
  const rows = lines.flatMap((line) => {
    const [slug = '', cells = ''] = line.split(': ');
    return cells.split(' | ').map((cell, index) => observation(codeOf(slug), periods[index] ?? '', cell));
  });
  return rows.sort((a, b) => (a.area + a.period < b.area + b.period ? -1 : 1));
}

function observation(area: string, period: string, cell: string): Observation {
  const statuses = { c: 'suppressed', x: 'suppressed', u: 'low-reliability' } as const;
  const [value = '', numerator, denominator] = cell.split(' ');
  const counts = { numerator: count(numerator), denominator: count(denominator) };
  if (value in statuses) return { area, period, value: null, ...counts, status: statuses[value as keyof typeof statuses], symbol: value };
  return { area, period, value: Number(value), ...counts, status: null, symbol: null };
}

function count(text: string | undefined): number | null {
  return text === undefined || Number.isNaN(Number(text)) ? null : Number(text);
}

function codeOf(slug: string): string {
  const known = [...authorities.map(([code, , own]) => [code, own]), ...regions, ['E92000001', 'england']];
  const found = known.find((entry) => entry[1] === slug);
  if (!found?.[0]) throw new Error(`unknown area "${slug}" in the example data set`);
  return found[0];
}
