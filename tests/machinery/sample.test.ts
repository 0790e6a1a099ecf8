import { expect, test } from 'vitest';
import { sampleOf } from './sample.ts';

const page = (address: string) => ({ address, file: `${address}index.html`, kind: address.startsWith('councils/') ? 'councils/*' : 'home', bytes: 1 });
const pages = [page(''), ...['leeds', 'kent', 'hull', 'york', 'dorset', 'bury'].map((name) => page(`councils/${name}/`))];
const drawn = (seed: string) => sampleOf(pages, { kinds: /^councils/, size: 2, seed }).map(({ address }) => address);

test('sampleOf keeps every other page and draws the number asked for, the same by the same seed', () => {
  expect(drawn('1')).toHaveLength(3);
  expect(drawn('1')[0]).toBe('');
  expect(drawn('1')).toEqual(drawn('1'));
  expect(new Set(['1', '2', '3', '4', '5', '6', '7', '8'].map((seed) => drawn(seed).join())).size).toBeGreaterThan(1);
});
