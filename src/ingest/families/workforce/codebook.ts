import { type Entry, note, workforce as publication } from '../entry.ts';
import { doubtful, leftOutOfRate } from '../flags.ts';

const common = {
  theme: 'workforce',
  publication,
  countsRounded: true,
  clustered: false,
  periodType: 'at-30-september',
  interval: 'none',
  kind: 'published',
  breaks: [{ period: '2017', text: 'Figures for 2016 come from an older collection on another basis and may not be joined to those after them.', areas: [] }],
} satisfies Partial<Entry>;

const fullCount = note('Whole-time equivalents of everyone in post: a full count, not a sample, so there is no interval.');
const jointReturns = note('Kingston upon Thames and Richmond upon Thames report together, and from 2021 so do North and West Northamptonshire.');
const heldBack2024 = note("Birmingham's figure for 2024 was held back by the publisher as unreliable.", '2024', '2024');
const withoutUnreliable = note(
  'Rates for England and regions leave out councils whose figures were unreliable; the counts beside them may not.',
  '2022',
  '2024',
);

/** The workforce in words. */
export const workforce: readonly Entry[] = [
  {
    ...common,
    id: 'agency-rate',
    title: 'Agency social workers',
    short: 'Agency social workers',
    question: "What share of children's social workers are agency staff?",
    unit: { name: '% of social workers', symbol: '%', decimals: 1 },
    measure: 'proportion',
    counted: {
      numerator: 'Agency social workers (whole-time equivalent)',
      denominator: 'Social workers in post and agency social workers (whole-time equivalent)',
    },
    direction: 'lower-better',
    tier: 'core',
    definition: 'Agency social workers as a share of all social workers, employed and agency, on 30 September, in whole-time equivalents.',
    caution: 'It does not say how good the work was, nor how often a child changed social worker.',
    doNotClaim: ['That fewer agency staff brought a better grade.', 'That 2016 and 2017 can be compared.'],
    caveats: [
      fullCount,
      heldBack2024,
      note("Birmingham's figures for 2023 do not fit together: more agency staff cover vacancies than there are agency staff.", '2023', '2023'),
      withoutUnreliable,
      jointReturns,
      note('Kensington and Chelsea and Westminster are missing.', '2025', '2025'),
    ],
    flags: [
      doubtful('parts of that return do not fit together', '2023'),
      leftOutOfRate('Sutton', ['E12000007', 'E13000002'], '2023'),
      leftOutOfRate('Birmingham, and others', ['E12000005'], '2024'),
    ],
  },
  {
    ...common,
    id: 'vacancy-rate',
    title: 'Vacant social worker posts',
    short: 'Vacant posts',
    question: "What share of children's social worker posts are vacant?",
    unit: { name: '% of posts', symbol: '%', decimals: 1 },
    measure: 'proportion',
    counted: { numerator: 'Vacant posts (whole-time equivalent)', denominator: 'Social workers in post and vacant posts (whole-time equivalent)' },
    direction: 'lower-better',
    tier: 'core',
    definition: 'Vacant social worker posts as a share of all posts, filled and vacant, on 30 September, in whole-time equivalents.',
    caution: 'A post covered by an agency worker still counts as vacant.',
    doNotClaim: ['That a vacant post means work was not done.', 'That 2016 and 2017 can be compared.'],
    caveats: [
      fullCount,
      note('Birmingham shows exactly 278 vacancies in both 2023 and 2024, which suggests a figure carried over.', '2023', '2024'),
      jointReturns,
    ],
    flags: [doubtful('the very same number of posts stands in both', '2023', '2024')],
  },
  {
    ...common,
    periodType: 'year-to-30-september',
    id: 'turnover-rate',
    title: 'Social worker turnover',
    short: 'Turnover',
    question: "What share of children's social workers left during the year?",
    unit: { name: '% of social workers', symbol: '%', decimals: 1 },
    measure: 'ratio',
    counted: {
      numerator: 'Social workers who left in the year to 30 September (whole-time equivalent)',
      denominator: 'Social workers in post on 30 September (whole-time equivalent)',
    },
    direction: 'lower-better',
    tier: 'core',
    definition: 'Social workers who left the council in the year to 30 September, over those in post on that day, in whole-time equivalents.',
    caution: 'It counts leaving the council, not changing team: a child can lose a social worker without it moving.',
    doNotClaim: ['That it counts changes of social worker for a child.', 'That 2016 and 2017 can be compared.'],
    caveats: [
      fullCount,
      note("Birmingham's staff moved to the Children's Trust on 1 April 2018. It is not known whether any were counted as leavers.", '2018', '2018'),
      withoutUnreliable,
      jointReturns,
    ],
    flags: [leftOutOfRate('Gateshead', ['E12000001'], '2022'), leftOutOfRate('Sunderland', ['E12000001'], '2024')],
  },
  {
    ...common,
    id: 'caseload',
    title: 'Cases per social worker',
    short: 'Cases per social worker',
    question: 'How many cases does the average case-holding social worker hold?',
    unit: { name: 'cases per social worker', symbol: 'cases', decimals: 1 },
    measure: 'ratio',
    counted: { numerator: 'Cases held on 30 September', denominator: 'Social workers who hold cases (whole-time equivalent)' },
    direction: 'lower-better',
    tier: 'core',
    definition: 'Cases held on 30 September, over the social workers who held them, in whole-time equivalents. From 2017 agency workers are counted.',
    caution: 'A mean on one day. It hides how cases were spread between teams, and what newly qualified staff held.',
    doNotClaim: ['That lower caseloads brought a better grade.', 'That 2016 and 2017 can be compared.', 'What any one social worker held.'],
    caveats: [fullCount, heldBack2024, jointReturns],
    flags: [],
  },
  {
    ...common,
    periodType: 'year-to-30-september',
    id: 'sickness-absence',
    title: 'Social worker sickness absence',
    short: 'Sickness absence',
    question: 'What share of working days were lost to sickness?',
    unit: { name: '% of working days', symbol: '%', decimals: 1 },
    measure: 'proportion',
    counted: {
      numerator: 'Working days lost to sickness (whole-time equivalent)',
      denominator: 'Days that staff in post could have worked (253 each, or 254 in a leap year)',
    },
    direction: 'lower-better',
    tier: 'extra',
    definition: 'Working days lost to sickness in the year to 30 September, over the days that the social workers in post could have worked.',
    caution: 'It does not say why staff were ill.',
    doNotClaim: ['That sickness is caused by caseloads.', 'That 2016 and 2017 can be compared.'],
    caveats: [
      fullCount,
      heldBack2024,
      note(
        'The file does not give the days that could be worked. We found the number a year that makes every published percentage: 253, and 254 in 2020 and 2024.',
      ),
      withoutUnreliable,
      jointReturns,
    ],
    flags: [
      leftOutOfRate('Sefton and Cambridgeshire', ['E12000002', 'E12000006'], '2023'),
      leftOutOfRate('Birmingham and Bristol', ['E12000005', 'E12000009'], '2024'),
    ],
  },
];
