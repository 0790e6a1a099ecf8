/** Constants of the site. Everyone may import this file; it imports nothing. */

export const site = {
  name: 'After Inadequate',
  description:
    "Birmingham's children's services were judged inadequate for most of a decade. What inspectors said at each visit, beside the official record for Birmingham, England and every other council.",
  language: 'en-GB',
  licences: {
    data: { name: 'Open Government Licence v3.0', url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
    words: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
} as const;

/** Codes of the areas that every comparison starts from. */
export const birmingham = 'E08000025';
export const england = 'E92000001';

/** The pages named at the head of each page, in order; those that are `roomy` only where the window has room for them. All of them stand in the menu too. */
export const navigation = [
  { title: 'Stories', path: 'stories/', roomy: false },
  { title: 'Your council', path: 'councils/', roomy: false },
  { title: 'Indicators', path: 'indicators/', roomy: true },
  { title: 'Data', path: 'data/', roomy: true },
  { title: 'Search', path: 'search/', roomy: false },
] as const;

/** All pages to start from, by what a reader comes for; they stand in the menu and at the foot of each page. */
export const menu = [
  {
    title: 'Read',
    pages: [
      { title: 'Stories', path: 'stories/' },
      { title: 'After “inadequate”', path: 'stories/what-comes-after-inadequate/' },
      { title: 'Concerns', path: 'concerns/' },
      { title: 'Visits', path: 'visits/' },
      { title: 'Inspections', path: 'inspections/' },
      { title: 'Timeline', path: 'timeline/' },
    ],
  },
  {
    title: 'Look up',
    pages: [
      { title: 'Your council', path: 'councils/' },
      { title: 'Indicators', path: 'indicators/' },
      { title: 'The claim ledger', path: 'claims/' },
      { title: 'Glossary', path: 'glossary/' },
      { title: 'Search', path: 'search/' },
    ],
  },
  {
    title: 'Take away',
    pages: [
      { title: 'Charts to embed', path: 'embed/' },
      { title: 'Data', path: 'data/' },
      { title: 'How we read the figures', path: 'about/method/' },
      { title: 'Corrections', path: 'about/corrections/' },
      { title: 'About', path: 'about/' },
    ],
  },
] as const;
