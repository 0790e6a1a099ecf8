import type { Indicator } from '../../dataset/schema.ts';

/** An indicator as we describe it by hand. Its sources are added by ingest, which knows what files it was read from. */
export type Entry = Omit<Indicator, 'sources'>;

type Publication = Indicator['publication'];
type Note = Indicator['caveats'][number];

/** A caveat, for all periods or for those from one to another. */
export function note(text: string, from: string | null = null, to: string | null = null): Note {
  return { text, from, to };
}

export const childrenInNeed: Publication = {
  name: 'Characteristics of children in need',
  publisher: 'Department for Education',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need',
  licence: 'Open Government Licence v3.0',
};

export const lookedAfter: Publication = {
  name: 'Children looked after in England including adoptions',
  publisher: 'Department for Education',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions',
  licence: 'Open Government Licence v3.0',
};

export const workforce: Publication = {
  name: "Children's social work workforce",
  publisher: 'Department for Education',
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
  licence: 'Open Government Licence v3.0',
};

/** Caveats that several indicators share. */
export const shared = {
  siblings: note('Brothers and sisters usually start and end plans together, so chance moves this figure more than a simple interval says.'),
  hackney: note(
    'Hackney could not send data after a cyber attack. Its figures are missing, and the totals for England and London reuse its figures for 2020.',
    '2021',
    '2022',
  ),
  hampshire: note("Hampshire's return for this year is known to be of poor quality; some of its figures are held back.", '2024', '2024'),
  covid: note('The pandemic changed what came to the attention of councils and how it was recorded.', '2020', '2022'),
  rebased: note(
    'Rates use the estimate of children at the middle of the year before, revised after the 2021 Census. They differ a little from the rates printed at the time.',
  ),
  workedOut: note(
    'The rates for these years are worked out by us from the published count and population, in the same way as the published ones after them.',
    '2013',
    '2015',
  ),
  wholeNumbers: note('The publisher prints whole per cents, so a change of one point may be rounding.'),
  tool: note(
    'Read from a tool that has one sign for a figure that is hidden, missing, or of a council that did not exist, so the reason for a gap is not known.',
  ),
} as const;

export const perPlansStarting = { name: '% of plans starting', symbol: '%', decimals: 1 } as const;
export const per10000 = { name: 'per 10,000 children', symbol: 'per 10,000', decimals: 1 } as const;
