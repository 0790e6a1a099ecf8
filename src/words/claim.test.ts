import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import type { Claim } from '../dataset/schema.ts';
import { claimWords } from './claim.ts';

const tested = example.claims.find(({ match }) => match?.indicator === 'repeat-plans') as Claim;
const partOf = (part: NonNullable<Claim['match']>['part']): Claim => ({ ...tested, match: { ...(tested.match as NonNullable<Claim['match']>), part } });

test.each([
  ['value', '24.0%, Birmingham, the year to March 2018', ''],
  ['numerator', '404 (plans for a child who had been on a plan before), Birmingham, the year to March 2018', 'the count behind '],
  ['denominator', '1,682 (plans that began in the year), Birmingham, the year to March 2018', 'the base of '],
] as const)('claimWords says what the %s counts, and never passes a count or a base off as the statistic', (part, published, words) => {
  expect(claimWords(example, partOf(part))).toMatchObject({ published, indicator: { title: 'Repeat child protection plans', part: words } });
});
