import { expect, test } from 'vitest';
import { example } from './example.ts';
import { publishedBeside } from './query.ts';

test('publishedBeside gives the figure that a claim is matched with, and null where nothing is', () => {
  expect(example.claims.map((claim) => publishedBeside(example, claim))).toEqual([null, 28, 24]);
});
