import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumFaults, checksumsOf } from './checksums.ts';

// The digests are those of the empty message and of "abc" in FIPS 180-2, appendix B.
test('checksumsOf lists the files that ingest makes alone, sorted by path', () => {
  const texts = new Map([
    ['indicators/b.json', 'abc'],
    ['areas.json', ''],
    ['sources.json', 'by hand too'],
  ]);
  expect(checksumsOf(texts)).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  areas.json\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  indicators/b.json\n',
  );
});

test('checksumFaults names a file that was changed, added or left without a list', () => {
  expect(checksumFaults('data')).toEqual([]);
  const folder = join(mkdtempSync(join(tmpdir(), 'data-')), 'data');
  cpSync('data', folder, { recursive: true });
  const path = join(folder, 'indicators/caseload.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('14.8', '14.9'));
  writeFileSync(join(folder, 'indicators/more.json'), '{}');
  const fault = 'found a change by hand, expected the file that ingest made: correct the published file, or run npm run ingest -- <folder>';
  expect(checksumFaults(folder)).toEqual([`${path}: ${fault}`, `${join(folder, 'indicators/more.json')}: ${fault}`]);
  rmSync(join(folder, 'SHA256SUMS'));
  expect(checksumFaults(folder)).toEqual([`${join(folder, 'SHA256SUMS')}: found no such file, expected the checksums that npm run ingest writes`]);
});
