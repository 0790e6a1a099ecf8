import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../dataset/checksums.ts';
import { folderWith } from '../machine/folder-with.ts';
import { releaseFaults } from './faults.ts';

const slow = { timeout: 120_000 };
/** With the tests that take long, a bit of each file in turn; otherwise of some. */
const takesLong = process.env.TESTS === 'long';
const version = '0.1.0';
const released = JSON.parse(readFileSync('data/changelog.json', 'utf8')).find((entry: { version: string }) => entry.version === version);
const { date } = released;

/** The first release of the project in a folder of its own, with what the changelog says of it. */
function releasedCopy(entry: object = released): string {
  const root = folderWith({ 'data/changelog.json': JSON.stringify([entry]) });
  cpSync(join('releases', version), join(root, 'releases', version), { recursive: true });
  return root;
}

const faults = (root: string) => releaseFaults(root, { version, date });
const place = (root: string, file: string) => join(root, 'releases', version, file);

test('releaseFaults finds none where nothing was touched, and none where nothing was released', () => {
  expect(faults(releasedCopy())).toEqual([]);
  expect(releaseFaults(folderWith({ 'data/changelog.json': '[]' }), { version, date })).toEqual([]);
});

test('releaseFaults finds a single bit that changed, in whichever file', slow, () => {
  const root = releasedCopy();
  const files = ['after-inadequate.zip', 'after-inadequate.xlsx', 'embeds.json.br', 'datapackage.json', 'croissant.json', 'csv-metadata.json', 'SHA256SUMS'];
  const flip = fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(7), (file, at, bit) => {
    const bytes = readFileSync(place(root, file));
    const spoilt = Buffer.from(bytes);
    spoilt[at % bytes.length] = (spoilt[at % bytes.length] ?? 0) ^ (1 << bit);
    writeFileSync(place(root, file), spoilt);
    const found = faults(root);
    writeFileSync(place(root, file), bytes);
    expect(found.length, `${file}, bit ${bit} of byte ${at % bytes.length}`).toBeGreaterThan(0);
    for (const fault of found) expect(fault).toMatch(/^releases\/0\.1\.0[^\n]*: found [^\n]+, expected [^\n]+$/);
  });
  fc.assert(flip, { seed: 20_180_119, numRuns: takesLong ? 14 : 5 });
});

test('releaseFaults holds checksums that were forged with a frame to those of the changelog', () => {
  const root = releasedCopy();
  const packed = JSON.parse(brotliDecompressSync(readFileSync(place(root, 'embeds.json.br'))).toString());
  const page = packed.pages['repeat-plans'];
  packed.pages['repeat-plans'] = page.replace('24.0', '99.9');
  packed.sums = packed.sums.replace(sha256(page), sha256(packed.pages['repeat-plans']));
  writeFileSync(place(root, 'embeds.json.br'), brotliCompressSync(JSON.stringify(packed), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }));
  expect(faults(root)).toEqual(['releases/0.1.0/embeds.json.br, SHA256SUMS: found other checksums, expected those of data/changelog.json']);
});

test('releaseFaults holds checksums that were forged with a file to those of the changelog', () => {
  const root = releasedCopy();
  const [sums, text] = [readFileSync(place(root, 'SHA256SUMS'), 'utf8'), readFileSync(place(root, 'datapackage.json'), 'utf8')];
  writeFileSync(place(root, 'datapackage.json'), '{}');
  writeFileSync(place(root, 'SHA256SUMS'), sums.replace(sha256(text), sha256('{}')));
  expect(faults(root)).toEqual(['releases/0.1.0, SHA256SUMS: found other checksums, expected those of data/changelog.json']);
});

test('releaseFaults names a file, a version and an entry of the changelog that is gone, and a release that is not the newest', () => {
  const root = releasedCopy();
  rmSync(place(root, 'after-inadequate.xlsx'));
  expect(faults(root)).toEqual([expect.stringMatching(/after-inadequate\.xlsx: found no such file, expected the file as it was released$/)]);
  rmSync(join(root, 'releases'), { recursive: true });
  expect(faults(root)).toEqual(['releases/0.1.0: found no such folder, expected the version of data/changelog.json']);
  expect(releaseFaults(releasedCopy({ ...released, version: '0.2.0' }), { version: '0.2.0', date })).toEqual([
    'releases/0.1.0: found a version, expected one that data/changelog.json tells of',
    'releases/0.2.0: found no such folder, expected the version of data/changelog.json',
  ]);
  expect(releaseFaults(releasedCopy(), { version: '0.1.1', date })).toEqual([
    `data/release.json: found 0.1.1 of ${date}, expected 0.1.0 of ${date}, the first of data/changelog.json`,
  ]);
});
