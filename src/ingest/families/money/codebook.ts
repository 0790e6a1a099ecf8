import { type Entry, note, shared } from '../entry.ts';
import { leftOut, moreThanCouncils } from '../flags.ts';

/** Money in words. */
export const money: readonly Entry[] = [
  {
    id: 'spend-per-child',
    title: "Spending on children's services, per child",
    short: 'Spending per child',
    question: "How much did the council spend on children's services for each child in the area?",
    theme: 'money',
    unit: { name: 'pounds per child under 18, in cash', symbol: '£', decimals: 0 },
    measure: 'ratio',
    counted: {
      numerator: "Gross spending on children's and young people's services, in pounds",
      denominator: 'Children under 18, at the middle of the calendar year the financial year starts in',
    },
    countsRounded: false,
    direction: 'neither',
    periodType: 'financial-year',
    interval: 'none',
    clustered: false,
    kind: 'derived',
    tier: 'core',
    definition:
      "Our division: what the council's accounts show it spent on children's and young people's services in the financial year, over the children under 18 in the area. In cash, not adjusted for rising prices.",
    caution: 'In cash, so part of any rise is prices. More money does not show a better service.',
    doNotClaim: ['That spending caused, or bought, a grade.', 'That a rise in cash is a rise after inflation.'],
    breaks: [],
    caveats: [
      note('Divided by us; the spending and the population are both published.'),
      note('The totals for England and the North East are more than their councils by sixty million pounds.', '2017-18', '2017-18'),
      note('Totals for England and regions leave out Wandsworth and Middlesbrough.', '2024-25', '2024-25'),
      note('The City of London and the Isles of Scilly have no published population of their own, so they have no figure.'),
      shared.tool,
    ],
    flags: [
      moreThanCouncils('sixty million pounds, all of it in the North East', ['E12000001'], '2017-18'),
      leftOut('Wandsworth and Middlesbrough', ['E12000001', 'E12000007', 'E13000001'], '2024-25'),
    ],
    publication: {
      name: 'LA and school expenditure (section 251 outturn)',
      publisher: 'Department for Education',
      url: 'https://explore-education-statistics.service.gov.uk/find-statistics/la-and-school-expenditure',
      licence: 'Open Government Licence v3.0',
    },
  },
];
