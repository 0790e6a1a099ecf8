import { expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

function faultsIn(text: string): string[] {
  return checkDocument({ path: 'content/about/page.md', text: `---\ntitle: A page\nsummary: What it says.\n---\n\n${text}\n` }, exampleProse).faults;
}

test.each([
  ['a share', 'The lion’s share of new plans were repeat plans.', 'The lion’s share of'],
  ['a share of a number', 'One plan in every four is made again.', 'One plan in every four'],
  ['all but all', 'Nearly all reviews were late.', 'Nearly all reviews were'],
  ['all but none', 'Hardly any review is held on time.', 'Hardly any review'],
  ['more than half', 'More plans were repeat plans than not.', 'More plans were repeat plans than not'],
  ['an amount of money', 'Agency staff cost the council millions.', 'cost the council millions'],
  ['a place in an order', 'It ranks near the bottom for reviews.', 'near the bottom'],
  ['a place among so many', 'It sits in the top ten for vacancies.', 'in the top ten'],
  ['a highest point', 'The share of agency staff peaked then.', 'peaked'],
  ['never before', 'The gap is wider than ever.', 'than ever'],
  ['never in words', 'The grade has never been lower.', 'has never been lower'],
  ['the only one', 'It is the only council whose service went to a trust.', 'the only council whose'],
  ['the first in the country', 'The trust was the first in England.', 'the first in England'],
  ['any other', 'Plans end sooner here than in any comparable city.', 'than in any comparable city'],
  ['a gap that closed', 'The gap with England has closed.', 'gap with England has closed'],
  ['a recovery', 'Reviews on time have recovered.', 'Reviews on time have recovered'],
  ['a return', 'Caseloads are back to where they were.', 'are back to where'],
  ['no change', 'England’s figure did not move.', 'figure did not move'],
  ['a way', 'Repeat plans are on the rise.', 'on the rise'],
  ['a lead', 'Birmingham leads the country on health checks.', 'leads the country'],
  ['a verb of comparison', 'The city outperforms its neighbours.', 'outperforms'],
  ['a comparative', 'Children are safer now than they were.', 'safer now than'],
  ['what became of figures', 'The figures for Birmingham were later revised downwards.', 'figures for Birmingham were later revised'],
])('turns that state %s need a proof', (_, text, words) => {
  expect(faultsIn(text)).toContainEqual(expect.stringContaining(`found "${words}", expected`));
});

test.each([
  'The story is called The gap that closed itself.',
  'The lead inspector led the visit.',
  'It went back to the council.',
  'He peeled back the cover.',
  'The top of the page has a list.',
  'Only Birmingham’s own figures are shown.',
  'The first in a line of letters came that winter.',
])('turns of speech that state nothing stay free: %s', (text) => {
  expect(faultsIn(text)).toEqual([]);
});
