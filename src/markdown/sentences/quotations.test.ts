import { expect, test } from 'vitest';
import { quotedAs } from '../../receipts/held.ts';
import { checkDocument } from '../check.ts';
import { exampleProse } from '../trial.ts';

const letter = 'ofsted-letter-2018-01-19';
const receipts = { ...exampleProse.dataset.receipts, quotations: [{ source: letter, words: quotedAs('potential risk of harm'), at: 'Findings, para 2' }] };
const prose = { ...exampleProse, dataset: { ...exampleProse.dataset, receipts } };

function faultsIn(text: string, known = prose): string[] {
  return checkDocument({ path: 'content/about/page.md', text: `---\ntitle: A page\nsummary: What it says.\n---\n\n${text}\n` }, known).faults;
}

const cited = `It saw a :cite[“potential risk of harm”]{source=${letter}}.`;

test.each([
  ['in the citation', cited],
  ['beside it', `“Potential risk of harm,” says :cite[the letter]{source=${letter}}.`],
  ['before it in the paragraph', `It saw “potential risk of harm”. So :cite[the letter says]{source=${letter}}.`],
  ['in a heading above it', `## “Potential risk of harm”\n\nSo :cite[the letter says]{source=${letter}}.`],
  ['name of a grade', 'The word “inadequate” is that of Ofsted.'],
])('a quotation may stand: %s', (_, text) => {
  expect(faultsIn(text)).toEqual([]);
});

test.each([
  ['changed by one word', cited.replace('harm', 'hurt'), 'without a receipt that fits it to the letter'],
  ['shortened', cited.replace('potential ', ''), 'without a receipt that fits it to the letter'],
  ['from another document', cited.replace(letter, 'ofsted-report-2016-11-25'), 'without a receipt that fits it to the letter'],
  ['of no document', 'It saw a “potential risk of harm”.', 'of no document'],
])('a quotation is refused: %s', (_, text, reason) => {
  expect(faultsIn(text)).toEqual([expect.stringMatching(new RegExp(`^content/about/page.md:6: .*found the quotation ".*" ${reason}`))]);
});
