import { expect, test } from 'vitest';
import { sha256 } from '../dataset/checksums.ts';
import { example } from '../dataset/example.ts';
import type { Dataset } from '../dataset/query.ts';
import { noReceipts } from '../dataset/receipts.ts';
import { placeFault, quotationFault } from './held.ts';
import { receiptFaults, receiptsOf } from './receipts.ts';
import { type Wanted, wantedOf } from './wanted.ts';

const letter = 'ofsted-letter-2018-01-19';
const text =
  'This letter says what we saw.\n\nFindings\n\nPlans end too early, which leaves children at potential risk of harm. As of October, 37% of cases ended at the first review.';
const claim = {
  id: 'first-review',
  event: 'monitoring-visit-3',
  source: letter,
  locator: 'Findings, para 1',
  measure: 'Cases that ended at the first review',
  area: 'E08000025',
  period: 'October 2017',
  value: 37,
  decimals: 0,
  unit: '%',
  comparator: null,
  match: null,
  relation: 'not-published' as const,
  reason: 'It speaks of “potential risk of harm”.',
};
const held: Dataset = {
  ...example,
  receipts: { ...noReceipts, documents: [{ source: letter, sha256: sha256(text) }] },
  events: [],
  claims: [claim],
};

/** The data set with receipts of what it says itself, made from a text of the letter. */
function withReceipts(dataset: Dataset, read: string): Dataset {
  return { ...dataset, receipts: receiptsOf(dataset, wantedOf(dataset), new Map([[letter, read]])) };
}

test('what a document says has a receipt, without its words', () => {
  const dataset = withReceipts(held, text);
  expect(receiptFaults(dataset, wantedOf(dataset))).toEqual([]);
  expect(dataset.receipts.values.map(({ stated, words }) => [stated, words?.length])).toEqual([['37 %', 64]]);
  expect(dataset.receipts.quotations.map(({ at }) => at)).toEqual(['para 2']);
  expect(JSON.stringify(dataset.receipts)).not.toContain('harm');
});

const changes: [string, Partial<typeof claim>, string][] = [
  ['a quotation changed by one word', { reason: 'It speaks of “potential risk of hurt”.' }, 'found the quotation "potential risk of hurt" without a receipt'],
  ['a figure changed by one', { value: 38 }, 'found the value 38 % without a receipt'],
  ['another unit', { unit: 'cases' }, 'found the value 37 cases without a receipt'],
  ['another place', { locator: 'Findings, para 2' }, 'found no receipt of "Findings, para 2"'],
  ['a place that is none', { locator: 'page banana' }, 'found the place "page banana"'],
];

test.each(changes)('%s is refused', (_, change, fault) => {
  const dataset = { ...withReceipts(held, text), claims: [{ ...claim, ...change }] };
  expect(receiptFaults(dataset, wantedOf(dataset)).join('\n')).toContain(fault);
});

test.each(changes.slice(0, 4))('%s is refused too when receipts are made anew', (_, change) => {
  const dataset = withReceipts({ ...held, claims: [{ ...claim, ...change }] }, text);
  expect(receiptFaults(dataset, wantedOf(dataset)).join('\n')).toMatch(/says (?:it is not there|it has not|they are not there)/);
});

test('of a document that is not held no paragraph may be named, and its quotations have a receipt of nothing', () => {
  const bare: Dataset = { ...held, receipts: noReceipts };
  expect(placeFault(bare, letter, 'para 3')).toContain('which we do not hold');
  expect(placeFault(bare, letter, 'in the excerpt seen, para 2')).toBeNull();
  const nothing: Wanted = { places: [], values: [], numbers: [], quotations: [{ where: 'x', words: 'too early', sources: [letter] }] };
  const dataset = { ...bare, receipts: receiptsOf(bare, nothing, new Map()) };
  expect(quotationFault(dataset, 'too early', [letter])).toBeNull();
  expect(quotationFault(dataset, 'too late', [letter])).toContain('without a receipt');
});
