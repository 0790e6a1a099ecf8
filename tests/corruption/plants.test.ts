import { expect, test } from 'vitest';
import { checkObservations } from '../../src/dataset/check.ts';
import { datasetFaults } from '../../src/dataset/faults/all.ts';
import { sumFaults } from '../../src/dataset/faults/sums.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Dataset } from '../../src/dataset/query.ts';
import { checkReferences } from '../../src/dataset/references.ts';
import type { Observation } from '../../src/dataset/schema.ts';
import { claimFaults } from '../../src/statistics/claim-faults.ts';
import { figurePlants } from './figure-plants.ts';
import { pickBy } from './pick.ts';
import { plants, type Records } from './plants.ts';

/** The same falsehoods at every run. */
const seed = 20_180_119;
const turns = 6;
const today = '2026-11-22';
const dataset = loadDataset();

/** Files that ingest makes alone: a change by hand is refused by their checksums, whatever it says. */
const made = /^(areas|judgements|neighbours)\.json$|^indicators\//;

/** Falsehoods that no rule can see, and why. */
const unseen: Record<string, string> = {
  'a grade of another council turned': 'one publisher’s file holds it; made by ingest, so its checksum refuses a change by hand',
  'two councils exchanged': 'where both lie in one region and nothing else counts the same children; its checksum refuses a change by hand',
  'predecessors of another': 'two councils that replaced the same one have the same predecessor: nothing is false',
  'neighbours in another order': 'where the model calls all ten alike; its checksum refuses a change by hand',
  'a reason rewritten': 'a sentence in our words: only a reader can tell, and the changelog names it',
};

function numbersFrom(start: number): number[] {
  const numbers = [start >>> 0];
  while (numbers.length < 7) numbers.push((Math.imul(numbers.at(-1) ?? 0, 1_664_525) + 1_013_904_223) >>> 0);
  return numbers.slice(1).map((number) => number >>> 8);
}

/** Whether what a build asks of the data set, apart from its checksums, finds something. */
function isRefused(changed: Dataset): boolean {
  try {
    checkReferences('data', changed);
  } catch {
    return true;
  }
  return datasetFaults('data', changed, today).length > 0 || claimFaults(changed).length > 0;
}

function refusedFigures(indicator: Dataset['indicators'][number], rows: Observation[]): boolean {
  try {
    checkObservations('data', { ...indicator, observations: rows }, dataset.areas);
  } catch {
    return true;
  }
  const related = indicator.measure === 'rate' ? dataset.indicators.filter(({ measure }) => measure === 'rate') : [indicator];
  return sumFaults({ ...dataset, indicators: related, observations: new Map([...dataset.observations, [indicator.id, rows]]) }).length > 0;
}

interface Tried {
  name: string;
  file: string;
  refused: boolean;
}

function triedRecords(): Tried[] {
  return plants.flatMap(({ name, file, into }, kind) =>
    Array.from({ length: turns }, (_, turn) => {
      const { areas, events, claims, sources, judgements, neighbours } = dataset;
      const records = structuredClone({ areas, events, claims, sources, judgements, neighbours }) as Records;
      into(records, pickBy(numbersFrom(seed + 1000 * kind + turn)));
      return { name, file, refused: isRefused({ ...dataset, ...records }) };
    }),
  );
}

function triedFigures(): Tried[] {
  const counted = dataset.indicators.filter(({ interval, theme }) => interval !== 'none' && theme !== 'workforce');
  return figurePlants.flatMap(({ name, into }, kind) =>
    Array.from({ length: turns }, (_, turn) => {
      const pick = pickBy(numbersFrom(seed + 7000 * (kind + 1) + turn));
      for (const indicator of [pick(counted), ...counted]) {
        const rows = structuredClone([...(dataset.observations.get(indicator.id) ?? [])]);
        if (into(rows, pick, dataset)) return { name, file: `indicators/${indicator.id}.json`, refused: refusedFigures(indicator, rows) };
      }
      throw new Error(`no indicator has what ${name} needs`);
    }),
  );
}

test(`believable falsehoods planted in data/ are refused, or listed with the reason why not (seed ${seed})`, { timeout: 120_000 }, () => {
  expect(isRefused(dataset)).toBe(false);
  const tried = [...triedRecords(), ...triedFigures()];
  const passed = tried.filter(({ refused }) => !refused);
  const byRule = tried.length - passed.length;
  const byChecksum = passed.filter(({ file }) => made.test(file)).length;
  const percent = (count: number) => `${((100 * count) / tried.length).toFixed(1)}%`;
  console.log(
    `data mutation score: ${tried.length} falsehoods, ${byRule} refused by a rule (${percent(byRule)}), ${byChecksum} more by the checksums of ingest, together ${percent(byRule + byChecksum)}`,
  );
  expect([...new Set(passed.map(({ name }) => name))].filter((name) => !(name in unseen))).toEqual([]);
  expect((byRule + byChecksum) / tried.length).toBeGreaterThanOrEqual(0.95);
  expect(byRule / tried.length).toBeGreaterThanOrEqual(0.9);
});
