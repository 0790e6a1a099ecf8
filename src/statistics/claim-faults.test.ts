import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { loadDataset } from '../dataset/load.ts';
import { claim } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { claimFaults } from './claim-faults.ts';

const faultsOf = (id: string, changes: Partial<Claim>) => claimFaults({ ...example, claims: [{ ...claim(example, id), ...changes }] });

test('claimFaults finds none in the data set', () => {
  expect(claimFaults(loadDataset())).toEqual([]);
});

test('claimFaults names a claim whose relation is wrong', () => {
  expect(faultsOf('mv3-repeat-plans', { value: 25 })).toEqual([
    'data/claims.json, mv3-repeat-plans: found relation "agrees", expected "disagrees": 25 beside 24 (repeat-plans, E08000025, 2018)',
  ]);
  expect(faultsOf('mv3-families-in-pre-court-work', { relation: 'disagrees' })).toEqual([
    'data/claims.json, mv3-families-in-pre-court-work: found relation "disagrees", expected "not-published"',
  ]);
});

test('claimFaults names a claim that is matched with nothing', () => {
  const { match } = claim(example, 'mv3-repeat-plans');
  expect(faultsOf('mv3-repeat-plans', { match: match && { ...match, period: '1999' } })).toEqual([
    'data/claims.json, claim mv3-repeat-plans: found no value of repeat-plans for E08000025 in 1999, expected one to set beside it',
  ]);
});

test('claimFaults names a difference without a reason', () => {
  expect(faultsOf('mv3-plans-ended-first-review', { reason: null })).toEqual([
    'data/claims.json, mv3-plans-ended-first-review: found no reason, expected one, as its relation is "different-base"',
  ]);
});
