import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { correctionFaults } from '../src/commands/correction-faults.ts';
import { readProse } from '../src/commands/read-prose.ts';
import { loadDataset } from '../src/dataset/load.ts';
import type { Claim } from '../src/dataset/schema.ts';
import { zip } from '../src/exports/releases/archive.ts';
import { checkContent } from '../src/markdown/check.ts';
import { firstEntry } from './machinery/first-entry.ts';
import { buildIn, expectLastSite, siteCopy } from './machinery/site-copy.ts';

/** Builds the real site from a copy whose data are at fault: nothing may be published, and the last site has to stay. */

const slow = { timeout: 180_000 };

test('a build stops at a figure that its counts do not make in one line, and leaves the last site as it was', slow, () => {
  const copy = siteCopy();
  const path = join(copy, 'data/indicators/repeat-plans.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"value":24,"numerator":404', '"value":42,"numerator":404'));
  const { code, said } = buildIn(copy);
  expect(code).toBe(1);
  expect(said.trim().split('\n')).toEqual([expect.stringContaining('data/indicators/repeat-plans.json, E08000025 2018: found value 42, expected 24.02')]);
  expectLastSite(copy);
});

// A build reads the data in the same way: what stops there is shown above.
test.each<[string, string, (text: string) => string | null, string]>([
  ['a file that is missing', 'neighbours.json', () => null, 'data/neighbours.json: found no such file, expected the file described in data/README.md'],
  [
    'a claim set beside the wrong verdict',
    'claims.json',
    (text) => text.replace('"relation": "not-published"', '"relation": "agrees"'),
    'found relation "agrees", expected "not-published"',
  ],
])('checkContent and what it reads refuse %s', (_, file, change, words) => {
  const copy = siteCopy();
  const path = join(copy, 'data', file);
  const text = change(readFileSync(path, 'utf8'));
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
  expect(faultsOf(copy)).toContain(words);
});

/** What a build says before it begins. */
function faultsOf(copy: string): string {
  try {
    const prose = readProse(copy);
    return checkContent(prose.documents, prose).join('\n');
  } catch (error) {
    return String(error);
  }
}

/** A claim that the last release published, and the copy says otherwise. */
function misquote(copy: string): Claim {
  const path = join(copy, 'data/claims.json');
  const [claim, ...others]: [Claim, ...Claim[]] = JSON.parse(readFileSync(path, 'utf8'));
  const archive = join(copy, 'releases/0.1.0/after-inadequate.zip');
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, zip([{ path: 'claims.json', body: JSON.stringify([claim, ...others]) }]));
  writeFileSync(join(copy, 'data/changelog.json'), JSON.stringify([firstEntry]));
  writeFileSync(path, JSON.stringify([{ ...claim, value: claim.value + 1 }, ...others]));
  return claim;
}

test('correctionFaults finds a published claim that changed, until a correction names it', () => {
  const copy = siteCopy();
  const { id } = misquote(copy);
  const fault = `data/claims.json, ${id}: the published claim has another value, expected an entry in data/corrections.json that names it`;
  const faults = () => correctionFaults(copy, loadDataset(join(copy, 'data')));
  expect(faults()).toEqual([fault]);
  const correction = { id: 'misquoted', date: '2026-11-22', page: 'claims/', was: 'One number.', now: 'Another.', why: 'Misread.', claims: [id] };
  writeFileSync(join(copy, 'data/corrections.json'), JSON.stringify([correction]));
  expect(faults()).toEqual([]);
});
