import { expect, test } from 'vitest';
import { sentenceStating } from './stated-value.ts';

const text =
  'The authority reports that 37% of child protection cases ended at the first review. At the last inspection this was 29%. There are 25,000 children, and two years of records.';
const cases = { value: 37, decimals: 0, unit: '%', measure: 'Child protection cases that ended at the first review' };

test('a figure is found in the sentence that gives it', () => {
  expect(sentenceStating(text, cases)).toBe('the authority reports that 37% of child protection cases ended at the first review');
});

test('the sentence before may say what is measured', () => {
  expect(sentenceStating(text, { ...cases, value: 29 })).toBe('at the last inspection this was 29%');
});

test.each([
  ['another number', { ...cases, value: 38 }],
  ['another unit', { ...cases, unit: 'cases' }],
  ['another thing', { ...cases, measure: 'Staff who left within a year' }],
  ['part of a number', { value: 25, decimals: 0, unit: 'children', measure: 'Children with records' }],
])('%s is not found', (_, stated) => {
  expect(sentenceStating(text, stated)).toBeNull();
});

test.each([
  [{ value: 25000, decimals: 0, unit: 'children', measure: 'Children with records' }],
  [{ value: 2, decimals: 0, unit: 'years', measure: 'Years of the records of children' }],
])('a number may stand in words or with a comma', (stated) => {
  expect(sentenceStating(text, stated)).toBe('there are 25,000 children, and two years of records.');
});

test('a share may be given in the words that the claim names', () => {
  const half = { value: 50, decimals: 0, unit: '%', measure: 'Children who came to their review (given as just under half)' };
  expect(sentenceStating('Only just under half of the children came to their review.', half)).toBe(
    'only just under half of the children came to their review.',
  );
  expect(sentenceStating('Only a third of the children came to their review.', half)).toBeNull();
});
