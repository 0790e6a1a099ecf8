import { describe, expect, test } from 'vitest';
import { loadDataset } from '../dataset/load.ts';
import { figure } from './directives/figure.ts';
import { exampleProse, trial } from './trial.ts';

// What is said of many councils, or of two counts, held against the published figures.
const prose = { ...exampleProse, dataset: loadDataset() };
const run = async (text: string, attributes: string) => (await trial(figure.step(prose), `It was :figure[${text}]{${attributes}}.`)).faults;

const months = 'of=plan-implied-months from=2017 to=2020 below=7.7';
const work = 'of=care-leavers-eet from=2014 to=2019 up-to=41';
const unknown = 'of=care-leavers-neet at=2016 beside=care-leavers-eet';

describe('figure', () => {
  test.each([
    ['0.44', 'of=agency-rate at=2025 part=follows-grade'],
    ['−0.34', 'of=plan-reviews-in-time at=2025 part=follows-grade'],
    ['12.4%', 'of=agency-rate at=2025 part=median graded=good'],
    ['nineteen', 'of=agency-rate at=2025 part=councils graded=inadequate'],
    ['three', 'of=agency-rate at=2025 part=councils graded=inadequate below=12.4'],
    ['146', 'of=agency-rate at=2025 part=councils graded=any'],
    ['twelve', `${months} part=others`],
    ['12 others', `${months} part=others`],
    ['twelve others began below 7.7 months', `${months} part=others`],
    ['30 other councils that began at 41% or less', `${work} part=others`],
    ['2.0 months', `${months} part=others-change`],
    ['13 points', `${work} part=others-change`],
    ['26', `${work} part=others-less`],
    ['81 of 628', `${unknown} part=rest`],
    ['47%', `${unknown} part=share-of-known`],
    ['5.3 points', 'claim=mv3-second-plan part=gap'],
  ])('figure takes [%s]{%s}', async (text, attributes) => {
    expect(await run(text, attributes)).toEqual([]);
  });

  test.each([
    ['0.45', 'of=agency-rate at=2025 part=follows-grade', 'found 0.45, expected 0.44 (agency-rate, Birmingham, 2025)'],
    ['0.34', 'of=plan-reviews-in-time at=2025 part=follows-grade', 'found 0.34, expected −0.34 (plan-reviews-in-time, Birmingham, 2025)'],
    ['12.5%', 'of=agency-rate at=2025 part=median graded=good', 'found 12.5%, expected 12.4% (agency-rate, Birmingham, 2025)'],
    [
      '12.4%',
      'of=agency-rate at=2025 part=median graded=fine',
      'unknown grade "fine": expected one of outstanding, good, requires-improvement, inadequate, any',
    ],
    ['1', 'of=agency-rate at=2025 part=councils graded=inadequate below=2', 'no council is left (agency-rate, 2025)'],
    ['12.4%', 'of=agency-rate at=2025 graded=good', 'found graded with part=value, expected it with part=councils or median'],
    ['13', `${months} part=others`, 'found 13, expected 12 others below 7.7 months (plan-implied-months, Birmingham, 2020)'],
    [
      'twelve others began below 7.8 months',
      `${months} part=others`,
      'found twelve others began below 7.8 months, expected 12 others below 7.7 months (plan-implied-months, Birmingham, 2020)',
    ],
    ['12', 'of=plan-implied-months from=2017 to=2020 part=others', 'found no limit, expected below or up-to: which other councils are meant?'],
    ['12', `${months} up-to=8 part=others`, 'found both below and up-to, expected one of them'],
    ['12', 'of=plan-implied-months from=2017 to=2020 below=few part=others', 'found few, expected a number such as 7.7 in below'],
    ['1', 'of=plan-implied-months from=2017 to=2020 below=1 part=others', 'no other council was below 1.0 months (plan-implied-months, 2017)'],
    ['2.1 months', `${months} part=others-change`, 'found 2.1 months, expected 2.0 months (plan-implied-months, Birmingham, 2020)'],
    ['27', `${work} part=others-less`, 'found 27, expected 26 (care-leavers-eet, Birmingham, 2019)'],
    ['82 of 628', `${unknown} part=rest`, 'found 82 of 628, expected 81 of 628 (care-leavers-neet, Birmingham, 2016)'],
    ['46%', `${unknown} part=share-of-known`, 'found 46%, expected 46.8% (care-leavers-neet, Birmingham, 2016)'],
    [
      '1 of 2',
      'of=care-leavers-neet at=2016 beside=care-leavers-suitable-home-known part=rest',
      'found wholes of 628 and 547, expected one (care-leavers-neet and care-leavers-suitable-home-known, 2016)',
    ],
    ['5.2 points', 'claim=mv3-second-plan part=gap', 'found 5.2 points, expected 5.3 points (mv3-second-plan, Findings, para 8)'],
    ['5.3 points', 'claim=mv3-second-plan part=sum', 'unknown part "sum" of a claim: expected value, comparator, gap'],
  ])('figure refuses [%s]{%s}', async (text, attributes, reason) => {
    expect(await run(text, attributes)).toEqual([`content/about/page.md:1: "It was ${text}.": ${reason}`]);
  });

  test('figure says in its note which councils are meant', async () => {
    const { html } = await trial(figure.step(prose), 'It was :figure[three]{of=agency-rate at=2025 part=councils graded=inadequate below=12.4}.');
    expect(html).toContain('Councils with a figure (latest grade: inadequate; below 12.4%): 3<');
  });
});
