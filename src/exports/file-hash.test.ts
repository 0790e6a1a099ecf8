import { expect, test } from 'vitest';
import { sha256Sums } from './file-hash.ts';

// The digests are those of the empty message and of "abc" in FIPS 180-2, appendix B.
test('sha256Sums writes lines that sha256sum reads, sorted by path', () => {
  const files = [
    { path: 'b.csv', body: 'abc' },
    { path: 'a.csv', body: new Uint8Array() },
  ];
  expect(sha256Sums(files)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.csv\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.csv\n',
  );
});
