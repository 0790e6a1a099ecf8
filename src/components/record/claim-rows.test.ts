import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { claimEvents, claimRows, testedFirst, verdictCounts } from './claim-rows.ts';

test('claimRows puts each claim in words beside the published figure', () => {
  const [, early, repeat] = claimRows(example);
  expect(early).toMatchObject({
    id: 'mv3-plans-ended-first-review',
    given: '37%',
    verdict: 'Different base',
    relation: 'different-base',
    event: 'monitoring-visit-3',
  });
  expect(early?.comparator).toBe('Birmingham at the inspection of 2016, November 2016: 29%');
  expect(repeat).toMatchObject({ given: '24%', published: '24.0%, Birmingham, the year to March 2018', verdict: 'Agrees', reason: null });
});

test('claimRows says plainly when no statistic tests a claim', () => {
  expect(claimRows(example)[0]).toMatchObject({ given: '175 families', published: null, indicator: null, verdict: 'Not in our data set' });
});

test('testedFirst puts those first that a published figure stands beside', () => {
  expect(testedFirst(claimRows(example)).map(({ given }) => given)).toEqual(['37%', '24%', '175 families']);
});

test('verdictCounts counts every verdict, those without a claim too', () => {
  expect(verdictCounts(claimRows(example)).map(({ relation, count }) => [relation, count])).toEqual([
    ['agrees', 1],
    ['agrees-after-rounding', 0],
    ['different-base', 1],
    ['different-period', 0],
    ['disagrees', 0],
    ['not-published', 1],
  ]);
});

test('claimRows says where each claim stands in the other orders of the ledger', () => {
  expect(claimRows(example).map(({ newest, verdictOrder }) => [newest, verdictOrder])).toEqual([
    [1, 5],
    [1, 2],
    [1, 0],
  ]);
});

test('claimEvents names each event that a claim comes from, once', () => {
  expect(claimEvents(example)).toEqual([{ value: 'monitoring-visit-3', text: '2017 Third visit: child protection plans' }]);
});
