import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

const prose = { ...exampleProse, dataset: loadDataset() };

/** Faults of one sentence on a page where nothing else is wrong. */
function faultsIn(text: string): string[] {
  return checkDocument({ path: 'content/about/page.md', text: `---\ntitle: A page\nsummary: What it says.\n---\n\n${text}\n` }, prose).faults;
}

const share = ':figure[24.0%]{of=repeat-plans at=2018}';
const earlier = ':figure[21.6%]{of=repeat-plans at=2017}';
const england = ':figure[20.2%]{of=repeat-plans at=2018 in=england}';
const gap = ':figure[3.8 points]{of=repeat-plans at=2018 part=gap}';
const change = ':figure[2.4 points]{of=repeat-plans from=2017 to=2018 part=change}';
const above = ':compare[above]{of=repeat-plans at=2018 with=england}';
const rose = ':change[rose]{of=plans-in-force-rate from=2017 to=2018}';
const plans = ':figure[404]{of=repeat-plans at=2018 part=numerator}';
const families = ':figure[175]{claim=mv3-plo-families}';

test.each([
  ['another year', `In 2016 it was ${share}.`, 'found 2016 beside'],
  ['another area', `Coventry’s share was ${share}.`, 'found "Coventry" beside'],
  ['a place of no one', `The rest of the country had ${share}.`, 'expected the area whose figure it is'],
  ['another base', `${share} of children in care had two plans.`, 'as the base of'],
  ['a count of others', `${plans} social workers left.`, 'as the base of'],
  ['harm', `${share} of them were abused.`, 'found "abused" said of'],
  ['another unit', `It was ${plans} a week.`, 'found "a week" beside'],
  ['a hedge', `In excess of ${share} came back.`, 'found "In excess of" beside'],
  ['a stretch after it', `It was ${share}, and rising.`, 'found ", and rising" beside'],
  ['a denial', `It was in no way ${above} England.`, 'found "in no way" beside'],
  ['a denial after it', `The ${share} is made up.`, 'made up'],
  ['another topic', `Turnover was ${share}.`, 'found "Turnover" beside'],
  ['a word of another topic', `Caseloads were ${above} England’s.`, 'found "Caseloads" beside'],
  ['a degree before a word', `It was far ${above} England.`, 'found "far" beside'],
  ['every year after a word', `It ${rose} every year.`, 'found "every year" beside'],
  ['the wrong way of a gap', `Birmingham lay ${gap} under England.`, 'found "under" at'],
  ['the wrong way of a change', `A drop of ${change} followed.`, 'found "A drop of" at'],
  ['a change for the better', `It improved by ${change}.`, 'found "improved by" at'],
  ['a rank without its end', ':figure[joint 16th]{of=plans-ended-three-months at=2018 part=rank}.', 'without its end'],
  ['a verb between figures', `It sank from ${earlier} to ${share}.`, 'found "sank"'],
  [
    'a loose verb between figures',
    'It improved from :figure[93.0%]{of=plan-reviews-in-time at=2020} to :figure[73.7%]{of=plan-reviews-in-time at=2025}.',
    'found "improved"',
  ],
  ['half of another figure', `It was ${share}, half England’s ${england}.`, 'found "half"'],
  ['England alone', `In England it was ${england}.`, 'of England alone (repeat-plans)'],
  ['the year of a claim', `In 2020 it worked with ${families} families.`, 'expected the time that the document gives'],
  ['the row of a table', `| Year | Share |\n|---|---|\n| 2019 | ${share} |`, 'found 2019 beside'],
  ['the area of a row', `| Area | Share |\n|---|---|\n| England | ${share} |`, 'found "England" beside'],
  ['a place in a document', 'It :cite[ended]{source=ofsted-letter-2018-01-19 at="page banana"}.', 'found the place "page banana"'],
  ['another year of a visit', 'The fourth visit took place in 2019.', 'found "2019" beside "fourth visit"'],
  ['a visit that never was', 'The seventh visit came last.', 'expected a visit of data/events.json'],
  ['an inspection that never was', 'The inspection of 2015 found nothing.', 'expected the year of an inspection'],
  ['another day of a change of hands', 'The Trust took over on 1 May 2018.', 'found "1 May 2018" beside'],
  ['another grade near its year', 'In 2018 it got the top grade.', 'found "top grade" beside its year'],
  ['the grade of another part', 'In 2016 care leavers were judged inadequate.', 'expected a grade that was given then: requires improvement'],
  ['a grade in a cell', '| Year | Grade |\n|---|---|\n| 2018 | Good |', 'alone in a cell'],
  ['another part in the story', 'Andy Couldrick was the commissioner.', 'found "Andy Couldrick" as'],
  ['an inspector of another visit', 'The third visit was led by Pauline Higham.', 'expected an inspector of that visit'],
  ['an inspector who is none', 'Inspector Jane Brown came back.', 'found "Jane Brown"'],
  ['other marks of quotation', 'It was "wholly unsafe for children".', 'expected a quotation in “ ”'],
  ['another place, whatever the verb', 'Birmingham left England standing.', 'found "England", expected a proof'],
  ['a measure, whatever the verb', 'The share all but vanished.', 'expected a proof'],
  ['an extreme, whatever the word', 'It has the busiest social workers in the land.', 'expected a proof'],
  ['a link’s title', 'See [it](https://example.org/ "Twice as bad as England").', 'found "Twice'],
])('sentences refuses %s', (_, text, fault) => {
  expect(faultsIn(text).join('\n')).toContain(fault);
});

test.each([
  `In 2018 it was ${share}, and ${england} in England.`,
  `It went from ${earlier} to ${share}, within chance.`,
  `In Birmingham ${share} of new plans were repeat plans.`,
  `Birmingham was ${above} England by ${gap}.`,
  `| Year | Share |\n|---|---|\n| 2018 | ${share} |`,
  'The Trust took over on 1 April 2018.',
  'The third visit was made in December 2017.',
  'The fourth visit came in March 2018, and the inspection of 2018 after it.',
  'In 2018 it was no longer inadequate.',
  'Peter McEntee was one of the inspectors of the third visit.',
  'A figure cannot say why.',
  'The oldest count that we hold is of another kind.',
])('sentences lets what is so stand: %s', (text) => {
  expect(faultsIn(text)).toEqual([]);
});
