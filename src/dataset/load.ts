import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { buildDay } from './build-day.ts';
import { type ChangelogEntry, changelogEntrySchema } from './changelog.ts';
import { checkObservations, checkShape } from './check.ts';
import { concernsIn } from './concerns.ts';
import { type Correction, correctionSchema } from './corrections.ts';
import { DataError, quote, throwAll } from './data-error.ts';
import { datasetFaults } from './faults/all.ts';
import { jsonIn } from './json-text.ts';
import type { Dataset } from './query.ts';
import { receiptsSchema } from './receipts.ts';
import { checkReferences, eachOnce } from './references.ts';
import {
  areaSchema,
  claimSchema,
  eventSchema,
  type IndicatorFile,
  indicatorFileSchema,
  judgementSchema,
  neighbourSchema,
  releaseSchema,
  sourceSchema,
  themes,
} from './schema.ts';

const loaded = new Map<string, Dataset>();

/**
 * The data set in a folder, read once and checked: shape, observations, and that every name used in one file stands in another.
 * Throws DataError in one line: file, place, what was found and what was expected.
 */
export function loadDataset(folder = 'data'): Dataset {
  const known = loaded.get(folder);
  if (known) return known;
  const dataset = readDataset(folder);
  loaded.set(folder, dataset);
  return dataset;
}

/** What changed in each version, newest first. Throws DataError. */
export function loadChangelog(folder = 'data'): ChangelogEntry[] {
  const entries = readChecked(folder, 'changelog.json', z.array(changelogEntrySchema));
  eachOnce(join(folder, 'changelog.json'), entries, ({ version }) => version);
  throwAll(
    entries
      .filter(({ date }) => date > buildDay())
      .map(({ version, date }) => new DataError(join(folder, 'changelog.json'), `${version}, date`, quote(date), 'a day until today')),
  );
  return entries;
}

/** Corrections, newest first, whatever their order in the file. Throws DataError. */
export function loadCorrections(folder = 'data'): Correction[] {
  const entries = readChecked(folder, 'corrections.json', z.array(correctionSchema));
  eachOnce(join(folder, 'corrections.json'), entries, ({ id }) => id);
  throwAll(
    entries
      .filter(({ date }) => date > buildDay())
      .map(({ id, date }) => new DataError(join(folder, 'corrections.json'), `${id}, date`, quote(date), 'a day until today')),
  );
  return entries.sort((a, b) => (a.date < b.date ? 1 : -1));
}

/**
 * The data set as it is in the folder now, for what outlives a change of it. Throws DataError.
 * `checked` says that nothing was wrong with these very files: then they are only read.
 */
export function readDataset(folder: string, { checked = false } = {}): Dataset {
  const read = checked ? readUnchecked : readChecked;
  const areas = read(folder, 'areas.json', z.array(areaSchema));
  const files = indicatorFiles(folder).map((file) => {
    const indicator = read(folder, file, indicatorFileSchema);
    if (`${indicator.id}.json` !== basename(file)) throw new DataError(join(folder, file), 'id', quote(indicator.id), 'the name of the file');
    if (!checked) checkObservations(join(folder, file), indicator, areas);
    return indicator;
  });
  const dataset: Dataset = {
    areas,
    indicators: files.map(({ observations: _, ...indicator }) => indicator).sort(byThemeAndTier),
    observations: new Map(files.map((file) => [file.id, file.observations])),
    neighbours: read(folder, 'neighbours.json', z.array(neighbourSchema)),
    judgements: read(folder, 'judgements.json', z.array(judgementSchema)),
    sources: read(folder, 'sources.json', z.array(sourceSchema)),
    events: read(folder, 'events.json', z.array(eventSchema)),
    claims: read(folder, 'claims.json', z.array(claimSchema)),
    concerns: concernsIn(concernFiles(folder)),
    receipts: read(folder, 'receipts.json', receiptsSchema),
    release: read(folder, 'release.json', releaseSchema),
    today: buildDay(),
  };
  if (checked) return dataset;
  checkReferences(folder, dataset);
  throwAll(datasetFaults(folder, dataset, buildDay()));
  return dataset;
}

function indicatorFiles(folder: string): string[] {
  const inside = join(folder, 'indicators');
  const names = existsSync(inside)
    ? readdirSync(inside)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  if (names.length === 0) throw new DataError(inside, '', 'no indicators', 'one file for each');
  return names.map((name) => join('indicators', name));
}

/** The threads stand beside the data, because a verdict is written where the sentence is that bears it out. */
function concernFiles(folder: string): { path: string; text: string }[] {
  const inside = join(folder, '..', 'content', 'concerns');
  const names = existsSync(inside) ? readdirSync(inside).filter((name) => name.endsWith('.md')) : [];
  return names.map((name) => ({ path: name, text: readFileSync(join(inside, name), 'utf8') }));
}

function readUnchecked<T>(folder: string, file: string, _schema: z.ZodType<T>): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

function readChecked<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const path = join(folder, file);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new DataError(path, '', 'no such file', 'the file described in data/README.md');
  return checkShape(path, schema, jsonIn(path, readFileSync(path)));
}

function byThemeAndTier(a: Omit<IndicatorFile, 'observations'>, b: Omit<IndicatorFile, 'observations'>): number {
  return themes.indexOf(a.theme) - themes.indexOf(b.theme) || a.tier.localeCompare(b.tier) || a.id.localeCompare(b.id);
}
