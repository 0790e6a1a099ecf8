import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFaults } from '../src/commands/checks/build-faults.ts';
import { correctionFaults } from '../src/commands/checks/correction-faults.ts';
import { readProse } from '../src/commands/checks/read-prose.ts';
import { loadCorrections, loadDataset } from '../src/dataset/load.ts';
import type { Claim } from '../src/dataset/schema.ts';
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
test('readProse refuses a file that is missing', () => {
  const copy = siteCopy();
  rmSync(join(copy, 'data/neighbours.json'));
  expect(() => readProse(copy)).toThrow('data/neighbours.json: found no such file, expected the file described in data/README.md');
});

test('buildFaults names a claim that stands beside the wrong verdict', () => {
  const copy = siteCopy();
  const path = join(copy, 'data/claims.json');
  const claims: Claim[] = JSON.parse(readFileSync(path, 'utf8'));
  const [first] = claims.filter(({ match }) => match === null);
  writeFileSync(path, JSON.stringify(claims.map((claim) => (claim.id === first?.id ? { ...claim, relation: 'agrees' } : claim))));
  expect(buildFaults(copy, readProse(copy))).toEqual([`data/claims.json, ${first?.id}: found relation "agrees", expected "${first?.relation}"`]);
});

/** A claim that the last release published, and the copy says otherwise. */
function misquote(copy: string): Claim {
  const path = join(copy, 'data/claims.json');
  const [claim, ...others]: [Claim, ...Claim[]] = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify([{ ...claim, value: claim.value + 1 }, ...others]));
  return claim;
}

test('buildFaults names each file of a release that a changed bit spoils', () => {
  const copy = siteCopy();
  const path = join(copy, 'releases/0.1.0/after-inadequate.zip');
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const found = buildFaults(copy, readProse(copy));
  expect(found).toContain('releases/0.1.0, after-inadequate.zip: found other bytes, expected those that were released');
  for (const line of found) expect(line).toMatch(/^releases\/0\.1\.0[^\n]*: found [^\n]+, expected [^\n]+$/);
});

test('correctionFaults finds a published claim that changed, until a correction names it', () => {
  const copy = siteCopy();
  const { id } = misquote(copy);
  const fault = `data/claims.json, ${id}: the published claim has another value, expected an entry in data/corrections.json that names it`;
  const faults = () => correctionFaults(copy, loadDataset(join(copy, 'data')));
  expect(faults()).toEqual([fault]);
  const { date } = loadDataset(join(copy, 'data')).release;
  const correction = { id: 'misquoted', date, page: 'claims/', was: 'One number.', now: 'Another.', why: 'Misread.', claims: [id] };
  writeFileSync(join(copy, 'data/corrections.json'), JSON.stringify([...loadCorrections(join(copy, 'data')), correction]));
  expect(faults()).toEqual([]);
});
