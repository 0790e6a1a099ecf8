import { expect, test } from 'vitest';
import { type Correction, correctionSchema, uncorrected } from './corrections.ts';
import { example } from './example.ts';
import type { Claim } from './schema.ts';

const { claims } = example;
const day = '2026-11-21';
const [first, ...others] = claims as [Claim, ...Claim[]];
const correction: Correction = { id: 'families', date: day, page: 'visits/3/', was: '175', now: '157', why: 'Digits were swapped.', claims: [first.id] };

test('uncorrected finds nothing when the claims are as they were, or only new ones are there', () => {
  expect(uncorrected(claims, claims, [], day)).toEqual([]);
  expect(uncorrected(others, claims, [], day)).toEqual([]);
});

test('uncorrected names a published claim that says something else', () => {
  expect(uncorrected(claims, [{ ...first, value: 157, unit: 'plans' }, ...others], [], day)).toEqual([
    'data/claims.json, mv3-families-in-pre-court-work: the published claim has another value, unit, expected an entry in data/corrections.json that names it',
  ]);
});

test('uncorrected names a published claim that is gone', () => {
  expect(uncorrected(claims, others, [], day)).toEqual([
    'data/claims.json, mv3-families-in-pre-court-work: the published claim is gone, expected an entry in data/corrections.json that names it',
  ]);
});

test('uncorrected is content with a correction since the release, and not with an older one', () => {
  const changed = [{ ...first, value: 157 }, ...others];
  expect(uncorrected(claims, changed, [correction], day)).toEqual([]);
  expect(uncorrected(claims, changed, [{ ...correction, date: '2026-11-20' }], day)).toHaveLength(1);
});

test('uncorrected leaves alone what is ours to word: relation and reason', () => {
  expect(uncorrected(claims, [{ ...first, reason: 'Nobody counts them.' }, ...others], [], day)).toEqual([]);
});

test('correctionSchema knows a page by its path', () => {
  expect(correctionSchema.safeParse(correction).success).toBe(true);
  expect(correctionSchema.safeParse({ ...correction, page: '' }).success).toBe(true);
  expect(correctionSchema.safeParse({ ...correction, page: '/visits/3' }).success).toBe(false);
});
