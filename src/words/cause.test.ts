import { expect, test } from 'vitest';
import { causeIn } from './cause.ts';

test.each([
  ['Vacancies rose because of the judgement.', 'because'],
  ['The grade led to empty posts.', 'led to'],
  ['It leads to more agency staff.', 'leads to'],
  ['That was the effect of the report.', 'effect'],
  ['The impact was plain.', 'impact'],
  ['As a result, staff left.', 'As a result'],
  ['The judgement caused a rise.', 'caused'],
  ['The report drove staff away.', 'drove'],
  ['It made social workers leave.', 'made social workers leave'],
  ['Not only because of the report.', 'because'],
  ['This is due to inspectors.', 'due to'],
])('causeIn finds the claim of a cause in %j', (text, found) => {
  expect(causeIn(text)).toBe(found);
});

test.each([
  'Vacancies stood higher after the report.',
  'It came after the report, not because of it.',
  'The line shows what came after; it is not a cause.',
  'Trouble brings inspectors.',
  'Half had left within three years.',
])('causeIn lets %j stand', (text) => {
  expect(causeIn(text)).toBeNull();
});
