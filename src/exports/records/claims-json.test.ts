import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { claimsJson } from './claims-json.ts';

test('claimsJson reads back as the claims, each with its published figure', () => {
  const read: { published: number | null }[] = JSON.parse(claimsJson(example));
  expect(read.map(({ published: _, ...claim }) => claim)).toEqual(example.claims);
  expect(read.map(({ published }) => published)).toEqual([null, 28, 24]);
});
