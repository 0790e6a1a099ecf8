import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { loadChangelog, loadCorrections, loadDataset } from '../../src/dataset/load.ts';
import { noReceipts } from '../../src/dataset/receipts.ts';
import { claimFaults } from '../../src/statistics/claim-faults.ts';
import { inText, inTheWrongPlace, type Written } from './in-text.ts';
import { inValues } from './in-values.ts';
import { type Pick, pickBy } from './pick.ts';
import { asText, type Files, smallData } from './small-data.ts';
import { takesLong } from './takes-long.ts';

/** The same corruptions at every run. */
const seed = 20_180_119;

type Corruption = (files: Files, path: string, pick: Pick) => Written | false;

const kinds: [name: string, corrupt: Corruption][] = [
  ...Object.entries(inText).map(([name, corrupt]): [string, Corruption] => [name, (files, path, pick) => corrupt(files[path], pick)]),
  ...Object.entries(inValues).map(([name, corrupt]): [string, Corruption] => [
    name,
    (files, path, pick) => {
      const copy = structuredClone(files[path]);
      return corrupt(copy, pick) === false ? false : Buffer.from(asText(copy).replace('"Infinity"', '1e999'));
    },
  ]),
  ['the content of another file', inTheWrongPlace],
];

/** Each kind a few times while one waits, and a thousand ways in all with what takes long. */
const turns = takesLong ? Math.ceil(1000 / kinds.length) : 4;
const ways = turns * kinds.length;

const files = smallData();
const paths = Object.keys(files);
let folder: string;
let reads = 0;

beforeAll(() => {
  const written = Object.fromEntries(paths.map((path) => [`data/${path}`, asText(files[path])]));
  // A receipt is made of checksums: that it fits what we say is asked of the prose, and not here.
  folder = join(folderWith({ ...written, 'data/receipts.json': asText(noReceipts) }), 'data');
});

/** What a build says of the data set before it starts; null when it finds nothing. A folder is read only once, so it takes another name each time. */
function refusal(): string | null {
  const next = join(folder, '..', `data-${++reads}`);
  renameSync(folder, next);
  folder = next;
  try {
    const dataset = loadDataset(folder);
    loadChangelog(folder);
    loadCorrections(folder);
    return claimFaults(dataset)[0] ?? null;
  } catch (error) {
    return (error as Error).message;
  }
}

function write(path: string, written: Written): void {
  rmSync(join(folder, path), { recursive: true, force: true });
  if (written === 'folder') mkdirSync(join(folder, path));
  else if (written !== null) writeFileSync(join(folder, path), written);
}

const said = new Map<string, string>();

test(`a data set corrupted in ${ways} ways is refused each time, in lines that name the file and the place (seed ${seed})`, () => {
  for (const [place, [name, corrupt]] of kinds.entries()) fc.assert(refusedBy(name, corrupt), { seed: seed + place, numRuns: turns });
  console.log(`Corruption score: ${ways} of ${ways} corruptions of data/ refused in lines that name the place`);
});

function refusedBy(name: string, corrupt: Corruption) {
  return fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), (first, numbers) => {
    // The first file, from this one on, that has something of the kind.
    const path = paths.map((_, index) => paths[(first + index) % paths.length] as string).find((one) => corrupt(files, one, pickBy(numbers)) !== false);
    if (path === undefined) throw new Error(`no file has what ${name} needs`);
    write(path, corrupt(files, path, pickBy(numbers)) as Written);
    const line = refusal();
    write(path, Buffer.from(asText(files[path])));
    said.set(name, `${path}: ${line}`);
    for (const one of line?.split('\n') ?? ['']) expect(one, `${name} in ${path}`).toMatch(/^[^\n]+: found [^\n]+, expected [^\n]+$/);
    expect(line, `${name} in ${path}`).toMatch(new RegExp(`\\b${path.replace(/^.*\//, '').replace('.json', '')}\\b`));
  });
}

test('every kind of corruption was among them', () => {
  expect([...said.keys()].sort()).toEqual(kinds.map(([name]) => name).sort());
});

test('the data set that was corrupted is sound', () => {
  expect(refusal()).toBeNull();
});
