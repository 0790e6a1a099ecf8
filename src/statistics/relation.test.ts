import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { claim, observation } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { relationOf } from './relation.ts';

const matched = claim(example, 'mv3-repeat-plans');
const row = { area: 'E08000025', period: '2018', value: 24, numerator: 404, denominator: 1682, status: null, symbol: null };
const match = (changes: object) => ({ match: { ...matched.match, ...changes } }) as Partial<Claim>;

test.each([
  ['not-published', { match: null }],
  ['different-base', match({ base: 'different', timing: 'different' })],
  ['different-period', match({ timing: 'different' })],
  ['agrees', {}],
  ['agrees', { value: 404, ...match({ part: 'numerator' }) }],
  ['agrees', { value: 1682, ...match({ part: 'denominator' }) }],
  ['disagrees', { value: 25 }],
  ['disagrees', { value: 24.1, decimals: 1 }],
] as const)('relationOf finds %s', (relation, changes) => {
  expect(relationOf({ ...matched, ...(changes as Partial<Claim>) }, row)).toBe(relation);
});

test.each([
  [94, 0, 93.8, 'agrees-after-rounding'],
  [94, 0, 93.5, 'agrees-after-rounding'],
  [94, 0, 93.4, 'disagrees'],
  [20.3, 1, 20.25, 'agrees-after-rounding'],
  [1.01, 2, 1.005, 'agrees-after-rounding'],
])('relationOf rounds as the document does: %d with %d decimals beside %d', (value, decimals, published, relation) => {
  expect(relationOf({ ...matched, value, decimals }, { ...row, value: published })).toBe(relation);
});

test('relationOf holds for every claim of the example', () => {
  for (const entry of example.claims) {
    const found = entry.match ? observation(example, entry.match.indicator, entry.match.area, entry.match.period) : undefined;
    expect(relationOf(entry, found)).toBe(entry.relation);
  }
});

test('relationOf refuses a match that has no value', () => {
  const message = 'claim mv3-repeat-plans: found no value of repeat-plans for E08000025 in 2018, expected one to set beside it';
  expect(() => relationOf(matched, undefined)).toThrow(message);
  expect(() => relationOf(matched, { ...row, value: null, status: 'suppressed', symbol: 'c' })).toThrow(message);
});
