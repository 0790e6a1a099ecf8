import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { indicator, observation } from '../dataset/query.ts';
import type { Indicator, Observation } from '../dataset/schema.ts';
import { changeFault, comparisonFault } from './verb.ts';
import { changeVerbs, comparisonWords } from './verb-list.ts';

const repeatPlans = indicator(example, 'repeat-plans');
const agency = indicator(example, 'agency-rate');
const rate = indicator(example, 'plans-in-force-rate');

/** 21.6% to 24.0%, within chance; 20.8% to 24.0%, beyond it unless siblings are allowed for; 29.6 to 41.0 per 10,000, beyond it; 16.8% to 13.3%, without counts. */
const spans = {
  within: [repeatPlans, '2017', '2018'],
  between: [repeatPlans, '2016', '2018'],
  beyond: [rate, '2016', '2018'],
  down: [agency, '2017', '2018'],
} as const;

test.each([
  ['within', 'rose, within what chance alone could do'],
  ['within', 'has risen, but within chance'],
  ['within', 'worsened, within chance'],
  ['between', 'rose'],
  ['between', 'rose, within chance'],
  ['between', 'got worse'],
  ['beyond', 'rose'],
  ['beyond', 'has been rising'],
  ['beyond', 'a rise'],
  ['beyond', 'Rose sharply'],
  ['down', 'fell'],
  ['down', 'had improved'],
] as const)('changeFault lets the %s change be called "%s"', (span, text) => {
  expect(faultOf(span, text)).toBeNull();
});

test.each([
  ['within', 'fell', 'words for 24.0% beside 21.6%, 2.4 points higher'],
  ['within', 'rose', 'the words to say that chance alone could have made it, as in "rose, within what chance alone could do"'],
  ['within', 'worsened', 'the words to say that chance alone could have made it, as in "worsened, within what chance alone could do"'],
  ['within', 'improved, within chance', 'words for 24.0% beside 21.6%, 2.4 points higher'],
  ['within', 'rose clearly', 'words for 24.0% beside 21.6%, 2.4 points higher'],
  ['within', 'stayed level', 'words for 24.0% beside 21.6%, 2.4 points higher'],
  ['within', 'unchanged', 'words for 24.0% beside 21.6%, 2.4 points higher'],
  ['between', 'rose sharply', 'words for 24.0% beside 20.8%, 3.2 points higher'],
  ['beyond', 'rose, within chance', 'no mention of chance: the difference is beyond it'],
  ['beyond', 'rose slightly', 'words for 41.0 per 10,000 beside 29.6 per 10,000, 11.4 per 10,000 higher'],
  ['beyond', 'doubled', 'words for 41.0 per 10,000 beside 29.6 per 10,000, 11.4 per 10,000 higher'],
  ['beyond', 'worsened', 'a word that does not judge: neither way is better for plans-in-force-rate'],
  ['beyond', 'soared', 'a word listed in src/words/verb-list.ts, such as "rose", "fell", "stayed level"'],
  ['down', 'fell, within chance', 'no mention of chance: there are no counts to test it with'],
  ['down', 'worsened', 'words for 13.3% beside 16.8%, 3.5 points lower'],
] as const)('changeFault refuses the %s change called "%s"', (span, text, expected) => {
  expect(faultOf(span, text)).toEqual({ found: `"${text}"`, expected });
});

test.each([
  [20, 20, 'unchanged'],
  [20, 20, 'stayed the same'],
  [20, 20, 'has not changed'],
  [20, 21, 'hardly changed'],
  [20, 21, 'level'],
  [20, 21.1, 'rose slightly'],
  [20, 40, 'doubled'],
  [20, 45, 'more than doubled'],
  [20, 37, 'nearly doubled'],
  [40, 20, 'halved'],
  [40, 18, 'more than halved'],
  [40, 21, 'nearly halved'],
])('changeFault lets %d to %d be called "%s"', (from, to, text) => {
  expect(changeFault(text, agency, valued('2018', from), valued('2019', to))).toBeNull();
});

test.each([
  [20, 20, 'rose'],
  [20, 20, 'fell'],
  [20, 20, 'improved'],
  [20, 20.1, 'unchanged'],
  [20, 21.1, 'level'],
  [20, 22.1, 'rose slightly'],
  [20, 20.9, 'rose sharply'],
  [20, 40, 'more than doubled'],
  [20, 40, 'nearly doubled'],
  [40, 20, 'more than halved'],
  [40, 20, 'nearly halved'],
  [0, 5, 'doubled'],
])('changeFault refuses %d to %d called "%s"', (from, to, text) => {
  expect(changeFault(text, agency, valued('2018', from), valued('2019', to))).not.toBeNull();
});

test.each([
  ['repeat-plans', '2018', 20.2, 'above'],
  ['repeat-plans', '2018', 20.2, 'clearly above'],
  ['repeat-plans', '2018', 20.2, 'worse than'],
  ['repeat-plans', '2018', 24, 'the same as'],
  ['repeat-plans', '2019', 20.8, 'above, within what chance alone could do'],
  ['repeat-plans', '2019', 20.8, 'level with'],
  ['repeat-plans', '2019', 20.8, 'not clearly different from'],
  ['plans-in-force-rate', '2016', 43.4, 'below'],
  ['agency-rate', '2019', 15.8, 'below'],
  ['agency-rate', '2019', 15.8, 'better than'],
])('comparisonFault lets %s of %s beside %d be called "%s"', (id, period, other, text) => {
  expect(comparisonFault(text, indicator(example, id), observed(id, period), other)).toBeNull();
});

test.each([
  ['repeat-plans', '2018', 20.2, 'below', 'words for 24.0% beside 20.2%, 3.8 points higher'],
  ['repeat-plans', '2018', 20.2, 'level with', 'words for 24.0% beside 20.2%, 3.8 points higher'],
  ['repeat-plans', '2018', 24, 'above', 'words for 24.0% beside 24.0%, the same'],
  ['repeat-plans', '2018', 23.96, 'above', 'words for 24.0% beside 24.0%, the same'],
  ['repeat-plans', '2019', 20.8, 'above', 'the words to say that chance alone could have made it, as in "above, within what chance alone could do"'],
  ['plans-in-force-rate', '2016', 43.4, 'better than', 'a word that does not judge: neither way is better for plans-in-force-rate'],
  ['agency-rate', '2019', 15.8, 'rose', 'a word listed in src/words/verb-list.ts, such as "above", "below", "level with"'],
])('comparisonFault refuses %s of %s beside %d called "%s"', (id, period, other, text, expected) => {
  expect(comparisonFault(text, indicator(example, id), observed(id, period), other)).toEqual({ found: `"${text}"`, expected });
});

test('changeFault and comparisonFault refuse a missing value', () => {
  expect(() => changeFault('rose', agency, observed('agency-rate', '2023'), observed('agency-rate', '2024'))).toThrow('agency-rate, E08000025, 2024');
  expect(() => comparisonFault('above', agency, observed('agency-rate', '2024'), 16.2)).toThrow('agency-rate, E08000025, 2024: no value to compare');
});

test.each([
  ['2016', '2017', 'two periods on one side of a break: agency-rate has one at 2017'],
  ['2018', '2017', 'an earlier period before a later one, not 2018 and then 2017'],
  ['2018', '2018', 'an earlier period before a later one, not 2018 and then 2018'],
])('changeFault refuses a change from %s to %s', (from, to, expected) => {
  expect(changeFault('fell', agency, observed('agency-rate', from), observed('agency-rate', to))).toEqual({ found: '"fell"', expected });
});

test('verb-list says what the plainest words assert', () => {
  expect([changeVerbs.rose, changeVerbs.fell, changeVerbs['stayed level'], changeVerbs.improved]).toEqual(['up', 'down', 'level', 'better']);
  expect([comparisonWords.above, comparisonWords.below, comparisonWords['level with']]).toEqual(['up', 'down', 'level']);
});

function faultOf(span: keyof typeof spans, text: string) {
  const [of, from, to] = spans[span];
  return changeFault(text, of, observed(of.id, from), observed(of.id, to));
}

function observed(id: Indicator['id'], period: string): Observation {
  const row = observation(example, id, 'E08000025', period);
  if (!row) throw new Error(`no row of ${id} in ${period}`);
  return row;
}

function valued(period: string, value: number): Observation {
  return { area: 'E08000025', period, value, numerator: null, denominator: null, status: null, symbol: null };
}
