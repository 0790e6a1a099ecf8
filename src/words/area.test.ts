import { expect, test } from 'vitest';
import { shortName } from './area.ts';

test.each([
  ['Herefordshire, County of', 'Herefordshire'],
  ['Bristol, City of', 'Bristol'],
  ['City of London', 'City of London'],
  ['Bournemouth, Christchurch and Poole', 'Bournemouth, Christchurch and Poole'],
])('shortName of %j is %j', (name, short) => {
  expect(shortName(name)).toBe(short);
});
