import { expect, test } from 'vitest';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

function faultsIn(text: string): string[] {
  return checkDocument({ path: 'content/about/page.md', text: `---\ntitle: A page\nsummary: What it says.\n---\n\n${text}\n` }, exampleProse).faults;
}

test.each([
  ['Thanks to the trust, the grade changed.', 'Thanks to'],
  ['Staff left because of the report.', 'because of'],
  ['Vacancies stem from the report.', 'stem from'],
  ['The change was down to the grade.', 'was down to'],
  ['That was the effect of the judgement.', 'the effect of'],
  ['The grade scared off staff.', 'scared off'],
  ['The report sparked an exodus.', 'sparked'],
  ['The judgement made staff leave.', 'made staff leave'],
  ['The work of the trust paid off.', 'paid off'],
])('a cause that nobody is cited for is refused: %s', (text, words) => {
  expect(faultsIn(text)).toEqual([
    expect.stringContaining(`found "${words}", expected "after", a :cite of who says so, or words that leave the cause open: no figure shows why`),
  ]);
});

test.each([
  'Staff may have left because of the report.',
  'Nobody knows whether it led to that.',
  'It was not caused by the grade.',
  'They came over to the office.',
  ':cite[The letter]{source=ofsted-letter-2018-01-19} gives the credit: it was thanks to the staff.',
])('a cause that is open, denied or cited may stand: %s', (text) => {
  expect(faultsIn(text)).toEqual([]);
});
