import { type Entry, lookedAfter, note, shared } from '../entry.ts';
import { roundedToTen } from '../flags.ts';

const common = {
  theme: 'care-leavers',
  publication: lookedAfter,
  measure: 'proportion',
  countsRounded: false,
  clustered: false,
  periodType: 'around-birthday',
  interval: 'wilson',
  breaks: [],
  kind: 'published',
  tier: 'core',
} satisfies Partial<Entry>;

const percentOfLeavers = { name: '% of care leavers aged 19 to 21', symbol: '%', decimals: 0 } as const;
const leavers = 'Care leavers aged 19 to 21';
const workedTo2015 = note('The publisher gives only counts for these years; we worked out the percentage.', '2014', '2015');
const sumOfThree = (last: string): ReturnType<typeof note> =>
  note(
    'Worked out by us as the sum of three published counts. It is missing where one of them is hidden, which is so in many councils, so ranks mean little.',
    '2014',
    last,
  );
const counts = note('Where a figure was revised and the new counts are not held, they are left out.', '2018', '2025');

/** Care leavers in words. */
export const careLeavers: readonly Entry[] = [
  {
    ...common,
    id: 'care-leavers-eet',
    title: 'Care leavers in education, employment or training',
    short: 'Care leavers in work or study',
    question: 'Of care leavers aged 19 to 21, how many were in education, work or training?',
    unit: percentOfLeavers,
    counted: { numerator: 'Those of them in education, employment or training', denominator: leavers },
    direction: 'higher-better',
    definition:
      'Of the young people aged 19 to 21 who had been in care, the share in education, employment or training around their birthday. Those whose activity is not known are in the base.',
    caution: 'Those not known are in the base, so better records alone can raise it. It does not say how good the course or job was.',
    doNotClaim: [
      'That monitoring visits caused the rise: it began before them.',
      'That the share not in work or study is what is left: some are not known.',
      "That it is the same group as in Ofsted's report of 2016.",
    ],
    caveats: [
      note("In Birmingham between 8 and 18 in every 100 were not known, depending on the year. Ofsted's report of 2016 does not set out its own base."),
      note('The group counted changed in 2013-14; there is no comparison with earlier figures.'),
      sumOfThree('2015'),
      counts,
      note('The tool gives Dorset for 2020 under the council that ended in 2019; we give it under the one that followed, as the release does.', '2020', '2020'),
      shared.wholeNumbers,
    ],
    flags: [roundedToTen],
  },
  {
    ...common,
    id: 'care-leavers-neet',
    title: 'Care leavers not in education, employment or training',
    short: 'Care leavers not in work or study',
    question: 'Of care leavers aged 19 to 21, how many were known not to be in education, work or training?',
    unit: percentOfLeavers,
    counted: { numerator: 'Those of them known not to be in education, employment or training', denominator: leavers },
    direction: 'lower-better',
    definition:
      'Of the young people aged 19 to 21 who had been in care, the share known not to be in education, employment or training around their birthday. Those whose activity is not known are in the base but not in the count.',
    caution: 'Illness, pregnancy and caring for a child are among the reasons. Those not known are in the base.',
    doNotClaim: [
      'That it is a hundred less the share in work or study: some are not known.',
      "That Ofsted's 46% of 2016 and this figure count the same young people.",
    ],
    caveats: [
      sumOfThree('2016'),
      note('In work or study, not in work or study, and not known add to a hundred.'),
      counts,
      note('The tool gives Dorset for 2020 under the council that ended in 2019; we give it under the one that followed, as the release does.', '2020', '2020'),
      shared.wholeNumbers,
    ],
    flags: [roundedToTen],
  },
  {
    ...common,
    id: 'care-leavers-suitable-home',
    title: 'Care leavers in suitable accommodation',
    short: 'Care leavers in suitable homes',
    question: 'Of care leavers aged 19 to 21, how many were known to live in suitable accommodation?',
    unit: percentOfLeavers,
    counted: {
      numerator: 'Those of them known to live in suitable accommodation',
      denominator: 'Care leavers aged 19 to 21; from 2016 without those gone abroad, deported or of unknown residence',
    },
    direction: 'higher-better',
    breaks: [
      {
        period: '2016',
        text: 'From 2016 the published percentage leaves out those gone abroad, deported or of unknown residence. The years before, worked out by us, do not.',
        areas: [],
      },
    ],
    definition:
      'Of the young people aged 19 to 21 who had been in care, the share known to live somewhere the council judged suitable, around their birthday. Those without information are in the base.',
    caution: "Suitable is the council's own judgement. Those without information are in the base.",
    doNotClaim: [
      'That all the others live somewhere unsuitable: some are not known.',
      "That it is the same measure as the 94% and 95% in Ofsted's documents, which state no base.",
    ],
    caveats: [
      note('In Birmingham about one in eight had no information in 2016, and about one in nine in 2018.', '2016', '2018'),
      workedTo2015,
      note(
        'Where the number gone abroad, deported or of unknown residence is hidden, the base shown still holds them, a few too many; where it then does not make the percentage, it is left out.',
        '2016',
        '2016',
      ),
      note('Where a figure was revised and the new counts are not held, they are left out.', '2018', '2025'),

      shared.wholeNumbers,
    ],
    flags: [roundedToTen],
  },
  {
    ...common,
    id: 'care-leavers-suitable-home-known',
    title: 'Suitable accommodation, of those known (our calculation)',
    short: 'Suitable homes, of those known',
    question: 'Of care leavers whose accommodation is known, how many live somewhere suitable?',
    unit: { name: '% of care leavers whose home is known', symbol: '%', decimals: 1 },
    counted: {
      numerator: 'Care leavers aged 19 to 21 known to live in suitable accommodation',
      denominator: 'Care leavers aged 19 to 21 whose accommodation is known',
    },
    direction: 'higher-better',
    kind: 'derived',
    tier: 'extra',
    breaks: [
      {
        period: '2017',
        text: 'From 2017 the files count suitable and unsuitable homes. Before, those known are worked out by taking away from all.',
        areas: [],
      },
    ],
    definition:
      'Our calculation: of the care leavers aged 19 to 21 whose accommodation is known, the share in suitable accommodation. We made it to see what base figures of 94% to 96% in inspection documents might have.',
    caution: 'Our calculation. Leaving out those not known makes it higher than the official figure.',
    doNotClaim: ['That it is an official figure.', "That it is Ofsted's base: Ofsted states none."],
    caveats: [
      note('Missing where the number in unsuitable accommodation is hidden, which is so in many councils.'),
      note(
        'Known is here everyone but those without information, gone abroad, deported or of unknown residence. Where the number of the last three is hidden they are still in the base, so the figure is a little too low.',
        '2014',
        '2016',
      ),
      note('For Birmingham between one and five of unknown residence are still in the base, so the true figure lies between 94.0 and 94.6.', '2016', '2016'),
    ],
    flags: [roundedToTen],
  },
  {
    ...common,
    id: 'care-leavers-in-touch',
    title: 'Council in touch with the care leaver',
    short: 'Council in touch',
    question: 'With how many care leavers aged 19 to 21 was the council in touch?',
    unit: percentOfLeavers,
    counted: { numerator: 'Those of them the council was in touch with', denominator: leavers },
    direction: 'higher-better',
    definition:
      'Of the young people aged 19 to 21 who had been in care, the share the council was in touch with around their birthday. The others had no contact, refused it, or no longer needed a service.',
    caution: 'There are four outcomes, not two: those not counted here were not all lost. Being in touch is not a plan.',
    doNotClaim: ["That Ofsted's 97% of 2016 and England's 88% are of one measure.", 'That it shows how good the support was.'],
    caveats: [
      note('The publisher gives only counts for this year; we worked out the percentage.', '2017', '2017'),
      note('Each year is taken from the latest release held. Figures for 2025 are published but not held here.'),
      shared.wholeNumbers,
    ],
    flags: [roundedToTen],
  },
  {
    ...common,
    id: 'care-leavers-not-in-touch',
    title: 'Council not in touch',
    short: 'Council not in touch',
    question: 'With how many care leavers aged 19 to 21 had the council lost touch?',
    unit: percentOfLeavers,
    counted: { numerator: 'Those of them the council was not in touch with', denominator: leavers },
    direction: 'lower-better',
    tier: 'extra',
    definition:
      'Of the young people aged 19 to 21 who had been in care, the share the council was not in touch with around their birthday. Those who refused contact or no longer needed a service are not counted.',
    caution: 'Hidden for half of all councils, because the numbers are small.',
    doNotClaim: ['That everyone else was in touch: some refused contact or needed no service.'],
    caveats: [note('Hidden for Birmingham from 2023.', '2023', '2025'), counts, shared.wholeNumbers],
    flags: [roundedToTen],
  },
  {
    ...common,
    id: 'staying-put',
    title: 'Staying put with foster carers',
    short: 'Staying put',
    question: 'Of young people who were in foster care at 18, how many still live with their carer at 19 or 20?',
    unit: { name: '% of those in foster care at 18', symbol: '%', decimals: 0 },
    counted: { numerator: null, denominator: null },
    direction: 'higher-better',
    periodType: 'year-to-31-march',
    interval: 'none',
    definition: 'Of the young people aged 19 or 20 who were in foster care on their 18th birthday, the share still living with the same carers.',
    caution: 'Small groups. Leaving a foster home at 18 can also be a choice.',
    doNotClaim: ['That everyone who left had no choice.', 'Anything about a change of a few points: the numbers are small.'],
    caveats: [
      note('Missing for between one and three councils in eight.'),
      note('No counts in the file, so there is no interval.'),
      shared.wholeNumbers,
      shared.tool,
    ],
    flags: [],
  },
];
