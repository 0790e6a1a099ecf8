import { expect, test } from 'vitest';
import { exampleLibrary } from './example.ts';
import type { Sheet } from './formats/sheet.ts';
import { judgementsFrom } from './judgements.ts';

const first = [
  'First SIF Overall Judgement (OE)',
  'First SIF children who need help and protection',
  'First SIF children looked after and achieving permanence',
  'First SIF CLA Sub: Adoption Performance',
  'First SIF CLA Sub: Experiences and progress of care leavers',
  'First SIF leadership, management and governance',
  'LSCB Overall Effectiveness',
];
const header = [
  'Web link',
  'Local authority name',
  'Safeguarding & Looked After Children (SLAC) Inspection publication date',
  'SLAC Safeguarding Overall effectiveness (OE)',
  'SLAC Looked After Children Overall Effectiveness (OE)',
  'SLAC re-inspection of Safeguarding publication date',
  'SLAC re-inspection Safeguarding OE',
  'SLAC re-inspection of services for Children Looked After publication date',
  'SLAC re-inspection of services Children Looked After OE',
  'Child Protection Inspections (CPI) publication date',
  'CPI Overall Effectiveness (OE)',
  'Child Protection Re-Inspection (CPRI) publication date',
  'CPRI Overall Effectiveness (OE)',
  'Targeted Looked After Children (TLAC) inspection publication date',
  'TLAC Overall Effectiveness (OE)',
  "Single Inspection of LA Children's Services (SIF)  First SIF publication date",
  ...first,
  "Single Inspection of LA Children's Services (SIF) SIF Re-inspection publication date",
  ...first.slice(0, 6).map((title) => title.replace('First SIF', 'SIF Re-inspection')),
];
const requires = 'Requires improvement to be good';
const none = (times: number): string[] => Array.from({ length: times }, () => '');
const earlier = (...rows: string[][]): Sheet => ({
  file: 'dfe/old.ods',
  title: 'LA_inspections_2009-2023',
  rows: [['Title'], header, ...rows, [], header, ['link', 'Dorset', '28/10/2011', 'Good', 'Good'], []],
});
const later = (...rows: string[][]): Sheet => ({
  file: 'dfe/new.ods',
  title: 'ILACS_inspection_history',
  rows: [
    ['Title'],
    [
      'Web link',
      'Local authority area code',
      'Local authority name',
      'Inspection date',
      'Publication date',
      'Inspection type',
      'Overall effectiveness',
      'The impact of leaders on social work practice with children and families',
      'The experiences and progress of children who need help and protection',
      'The experiences and progress of children in care',
      'The experiences and progress of care leavers',
    ],
    ...rows,
  ],
});
const judge = (old: Sheet, recent: Sheet): ReturnType<typeof judgementsFrom> =>
  judgementsFrom(exampleLibrary({}, [], { inspections2023: [old], inspections2025: [recent] }));

test('judgementsFrom puts back "adequate" where the framework had that grade, says so, and leaves later frameworks as they are', () => {
  const birmingham = [
    'link',
    'Birmingham',
    '16/07/2010',
    'Inadequate',
    requires,
    ...none(4),
    '19/10/2012',
    'Inadequate',
    ...none(4),
    '23/05/2014',
    requires,
    ...none(2),
    ' -',
  ];
  expect(judge(earlier(birmingham), later()).filter((judgement) => judgement.area === 'E08000025')).toEqual([
    {
      area: 'E08000025',
      framework: 'Safeguarding and looked after children inspection (SLAC)',
      inspected: null,
      published: '2010-07-16',
      grades: { safeguarding: 'inadequate', 'in-care': 'adequate' },
      relabelled: true,
      source: 'ofsted-stats-2023-underlying',
    },
    {
      area: 'E08000025',
      framework: 'Child protection inspection (CPI)',
      inspected: null,
      published: '2012-10-19',
      grades: { overall: 'inadequate' },
      relabelled: false,
      source: 'ofsted-stats-2023-underlying',
    },
    {
      area: 'E08000025',
      framework: 'Single inspection framework (SIF)',
      inspected: null,
      published: '2014-05-23',
      grades: { overall: 'requires-improvement', adoption: 'not-judged' },
      relabelled: false,
      source: 'ofsted-stats-2023-underlying',
    },
  ]);
});

test('judgementsFrom gives a council that has ended its own inspections, and one that stands its own, though they share a name', () => {
  const found = judge(earlier(['link', 'Dorset', '01/02/2012', 'Good', 'Good']), later()).map((judgement) => [judgement.area, judgement.published]);
  expect(found).toEqual([
    ['E06000059', '2012-02-01'],
    ['E10000009', '2011-10-28'],
  ]);
});

test('judgementsFrom reads a row that ends early because care leavers had no grade yet', () => {
  const [first2019, second2023] = judge(
    earlier(),
    later(
      ['link', 'E08000025', 'Birmingham', '03/12/2018', '17/01/2019', 'ILACS Standard Inspection', requires, requires, requires, requires],
      ['link', 'E08000025', 'Birmingham', '20/02/2023', '18/04/2023', 'ILACS Standard Inspection', 'Good', 'Good', 'Good', 'Good', 'Good'],
    ),
  );
  expect(first2019).toMatchObject({
    inspected: '2018-12-03',
    published: '2019-01-17',
    grades: { overall: 'requires-improvement', 'in-care': 'requires-improvement' },
  });
  expect(first2019?.grades).not.toHaveProperty('care-leavers');
  expect(second2023?.grades).toMatchObject({ 'care-leavers': 'good' });
});

test.each([
  [
    earlier(['link', 'Camelot', '01/02/2012', 'Good']),
    later(),
    'dfe/old.ods, sheet LA_inspections_2009-2023, row 3, column Local authority name: found "Camelot", expected the name of a known council',
  ],
  [earlier(['link', 'Leeds', '2012-02-01', 'Good']), later(), 'found "2012-02-01", expected a date such as 25/11/2016'],
  [
    earlier(['link', 'Leeds', '01/02/2012', 'Fair']),
    later(),
    'column SLAC Safeguarding Overall effectiveness (OE): found "Fair", expected one of Outstanding, Good, Requires improvement to be good, Inadequate, -',
  ],
  [
    earlier(),
    later(['link', 'E08000999', 'Leeds']),
    'dfe/new.ods, sheet ILACS_inspection_history, row 3, column Local authority area code: found "E08000999", expected the ONS code of a known council',
  ],
])('judgementsFrom stops at a fault (%#)', (old, recent, message) => {
  expect(() => judge(old, recent)).toThrow(message);
});
