import { expect, test } from 'vitest';
import { sampleOf } from './sample.ts';

const page = (kind: string, address: string) => ({ address, file: `${address}index.html`, kind, bytes: 1 });
const councils = ['leeds', 'kent', 'hull', 'york', 'dorset', 'bury'].map((name) => page('councils/*', `councils/${name}/`));
const pages = [page('home', ''), ...councils, page('visits/*', 'visits/1/'), page('visits/*', 'visits/2/')];
const sample = (seed: string) => sampleOf(pages, { few: 3, size: 2, seed });

test('sampleOf draws all pages of a kind that has few, and so many of a kind that has more', () => {
  const { drawn, rest } = sample('1');
  expect(drawn.map(({ kind }) => kind)).toEqual(['home', 'councils/*', 'councils/*', 'visits/*', 'visits/*']);
  expect(pages.filter((one) => !drawn.includes(one))).toEqual(rest);
});

test('sampleOf draws the same pages by the same seed, and others by others', () => {
  expect(sample('1')).toEqual(sample('1'));
  const seeds = ['1', '2', '3', '4', '5', '6', '7', '8'];
  expect(new Set(seeds.map((seed) => JSON.stringify(sample(seed).drawn))).size).toBeGreaterThan(1);
});
