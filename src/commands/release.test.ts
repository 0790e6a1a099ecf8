import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chartIds } from '../charts/registry.ts';
import type { ChangelogEntry, Level } from '../dataset/changelog.ts';
import { checksumsOf, sha256 } from '../dataset/checksums.ts';
import { example } from '../dataset/example.ts';
import type { Dataset } from '../dataset/query.ts';
import type { Observation } from '../dataset/schema.ts';
import { downloads } from '../exports/downloads.ts';
import { exampleEdition } from '../exports/example-edition.ts';
import { frozenFiles, frozenVersions } from '../exports/releases/frozen.ts';
import { frozenCharts, frozenEmbeds } from '../exports/releases/frozen-embeds.ts';
import { folderWith } from './machine/folder-with.ts';
import { releaseFaults } from './release/faults.ts';
import { release as releaseAt } from './release.ts';

const citation = 'cff-version: 1.2.0\nversion: 0.0.0\ndate-released: 2000-01-01\n';

/** A project in a folder of its own that holds the example, with a sentence about it. */
function project(dataset: Dataset = example): string {
  return folderWith({
    ...dataFiles(dataset),
    'CITATION.cff': citation,
    'content/unproved.json': '{}',
    'data/changelog.json': '[]',
    'data/receipts.json': json({ ...example.receipts, values: example.receipts.values.flatMap(alsoMisread) }),
    'data/corrections.json': '[]',
    'data/release.json': json(example.release),
  });
}

/** The letter gives 157 too, so that a claim which was misread can be put right. */
function alsoMisread(receipt: Dataset['receipts']['values'][number]) {
  return receipt.stated === '175 families' ? [receipt, { ...receipt, stated: '157 families' }] : [receipt];
}

function dataFiles({ areas, neighbours, judgements, sources, events, claims, indicators, observations }: Dataset): Record<string, string> {
  const own = indicators.map((indicator) => [`data/indicators/${indicator.id}.json`, json({ ...indicator, observations: observations.get(indicator.id) })]);
  const parts = Object.entries({ areas, neighbours, judgements, sources, events, claims }).map(([name, entries]) => [`data/${name}.json`, json(entries)]);
  const files: Record<string, string> = Object.fromEntries([...own, ...parts]);
  return { ...files, 'data/SHA256SUMS': checksumsOf(new Map(Object.entries(files).map(([path, text]) => [path.replace('data/', ''), text]))) };
}

/** Another state of the project: the same folder is read anew under a name of its own, because a data set is read once. */
function next(root: string, dataset: Dataset): string {
  return folderWith({ ...filesOf(root), ...dataFiles(dataset) });
}

function filesOf(root: string): Record<string, Uint8Array> {
  return Object.fromEntries(filesIn(root).map((path) => [path, readFileSync(join(root, path))]));
}

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

function withRows(change: (row: Observation) => Observation): Dataset {
  return { ...example, observations: new Map([...example.observations, ['repeat-plans', (example.observations.get('repeat-plans') ?? []).map(change)]]) };
}

const quiet = () => {};
const release = (root: string, level: Level, reason: string, report: (line: string) => void) => releaseAt(root, level, reason, report, exampleEdition.root);
const changelog = (root: string): ChangelogEntry[] => JSON.parse(readFileSync(join(root, 'data/changelog.json'), 'utf8'));
const revised = withRows((row) => (row.area === 'E06000032' && row.period === '2018' ? { ...row, value: 20.6, numerator: 58 } : row));

test('release keeps the first version whole, and says so in data/ and in CITATION.cff', async () => {
  const root = project();
  expect(await release(root, 'minor', 'The first version', quiet)).toBe('0.1.0');
  expect(frozenVersions(join(root, 'releases'))).toEqual(['0.1.0']);
  const [entry] = changelog(root);
  expect(entry).toMatchObject({ version: '0.1.0', level: 'minor', reason: 'The first version', indicators: [], records: [] });
  expect(JSON.parse(readFileSync(join(root, 'data/release.json'), 'utf8'))).toEqual({ version: '0.1.0', date: entry?.date });
  expect(readFileSync(join(root, 'CITATION.cff'), 'utf8')).toBe(`cff-version: 1.2.0\nversion: 0.1.0\ndate-released: ${entry?.date}\n`);
  const published = await downloads({ ...example, release: { version: '0.1.0', date: entry?.date ?? '' } }, exampleEdition);
  const kept = new Map(frozenFiles('0.1.0', join(root, 'releases')).map(({ path, body }) => [path, sha256(body)]));
  // The data set of the project was sorted as it was read; what is in the files is the same.
  expect([...kept.keys()].sort()).toEqual(published.map(({ path }) => path).sort());
  expect(kept.get('observations.csv')).toBe(sha256(published.find(({ path }) => path === 'observations.csv')?.body ?? ''));
  expect(kept.get('SHA256SUMS')).toBe(entry?.checksum);
  expect(releaseFaults(root, { version: '0.1.0', date: entry?.date ?? '' })).toEqual([]);
});

test('release keeps the frames of the version: each chart, each council, and their checksums', async () => {
  const root = project();
  await release(root, 'minor', 'The first version', quiet);
  const frames = frozenEmbeds('0.1.0', join(root, 'releases'));
  const [entry] = changelog(root);
  expect(sha256(frames.at(-1)?.body ?? '')).toBe(entry?.embeds);
  expect(frozenCharts('0.1.0', join(root, 'releases')).sort()).toEqual(chartIds(example).sort());
  const page = frames.find(({ path }) => path === 'repeat-plans/index.html')?.body ?? '';
  expect(page).toContain('data-version="v0.1.0"');
  expect(frames.find(({ path }) => path === 'areas/leeds.js')?.body).toMatch(/^const council=\{"slug":"leeds"/);
});

test('release refuses to go on when a byte of an earlier frame changed', async () => {
  const root = project();
  await release(root, 'minor', 'The first version', quiet);
  const place = join(root, 'releases/0.1.0/embeds.json.br');
  writeFileSync(place, brotliCompressSync(brotliDecompressSync(readFileSync(place)).toString().replace('noindex', 'index')));
  await expect(release(next(root, revised), 'patch', 'Luton', quiet)).rejects.toThrow(
    /releases\/0\.1\.0\/embeds\.json\.br, [a-z-]+\/index\.html: found other bytes, expected those that were released/,
  );
});

test('release tells what changed, refuses a wrong level, and leaves the version before as it was', async () => {
  const first = project();
  await release(first, 'minor', 'The first version', quiet);
  const root = next(first, revised);
  const before = frozenFiles('0.1.0', join(root, 'releases')).map(({ body }) => sha256(body));
  await expect(release(root, 'minor', 'More', quiet)).rejects.toThrow('found level minor, expected patch: repeat-plans has other figures from the same file');
  expect(frozenVersions(join(root, 'releases'))).toEqual(['0.1.0']);
  expect(await release(root, 'patch', 'Luton was misread', quiet)).toBe('0.1.1');
  expect(frozenFiles('0.1.0', join(root, 'releases')).map(({ body }) => sha256(body))).toEqual(before);
  const [entry] = changelog(root);
  expect(entry?.indicators).toEqual([
    {
      indicator: 'repeat-plans',
      redefined: [],
      reworded: [],
      added: [],
      removed: [],
      changed: [
        { area: 'E06000032', period: '2018', part: 'value', old: 20.2, new: 20.6, claims: [], sentences: [] },
        { area: 'E06000032', period: '2018', part: 'numerator', old: 57, new: 58, claims: [], sentences: [] },
      ],
      charts: expect.arrayContaining(['repeat-plans']),
    },
  ]);
  expect(changelog(root).map(({ version }) => version)).toEqual(['0.1.1', '0.1.0']);
});

test('release refuses when nothing changed', async () => {
  const root = project();
  await release(root, 'minor', 'The first version', quiet);
  await expect(release(next(root, example), 'patch', 'Again', quiet)).rejects.toThrow('nothing in data/ has changed since 0.1.0: there is nothing to release');
});

test('release refuses a published claim that changed without a correction', async () => {
  const first = project();
  await release(first, 'minor', 'The first version', quiet);
  const [claim, ...claims] = example.claims as [Dataset['claims'][number], ...Dataset['claims']];
  const root = next(first, { ...example, claims: [{ ...claim, value: 157 }, ...claims] });
  await expect(release(root, 'patch', 'A claim was misread', quiet)).rejects.toThrow(
    'data/claims.json, mv3-families-in-pre-court-work: the published claim has another value, expected an entry in data/corrections.json that names it',
  );
  const { date } = changelog(root)[0] as ChangelogEntry;
  const correction = { id: 'families', date, page: 'visits/3/', was: '175', now: '157', why: 'Misread.', claims: [claim.id] };
  writeFileSync(join(root, 'data/corrections.json'), json([correction]));
  expect(await release(root, 'patch', 'A claim was misread', quiet)).toBe('0.1.1');
});

test('release refuses to go on when a byte of an earlier version changed', async () => {
  const root = project();
  await release(root, 'minor', 'The first version', quiet);
  const sums = join(root, 'releases/0.1.0/datapackage.json');
  writeFileSync(sums, `${readFileSync(sums, 'utf8')} `);
  await expect(release(next(root, revised), 'patch', 'Luton', quiet)).rejects.toThrow(
    'releases/0.1.0, datapackage.json: found other bytes, expected those that were released',
  );
});

test('release refuses data that contradict themselves, and writes nothing', async () => {
  const root = project(withRows((row) => (row.area === 'E06000032' && row.period === '2018' ? { ...row, value: 40.2 } : row)));
  await expect(release(root, 'minor', 'The first version', quiet)).rejects.toThrow(
    /indicators\/repeat-plans\.json, E06000032 2018: found value 40\.2, expected 20\.2/,
  );
  expect(frozenVersions(join(root, 'releases'))).toEqual([]);
});

/** The project a year on: the publisher's next edition repeats the last year as a new one, and revises a figure that a sentence states. */
const nextEdition: Dataset = {
  ...withRows((row) => (row.area === 'E08000025' && row.period === '2018' ? { ...row, value: 24.1, numerator: 405 } : row)),
  sources: example.sources.map((source) => (source.sha256 ? { ...source, sha256: '1'.repeat(64), published: '2026-10-29', expected: '2027-10-31' } : source)),
};
const rows = nextEdition.observations.get('repeat-plans') ?? [];
const longer = rows.flatMap((row) => (row.period === '2019' ? [row, { ...row, period: '2020' }] : [row]));
const edition: Dataset = { ...nextEdition, observations: new Map([...nextEdition.observations, ['repeat-plans', longer]]) };

const sentence = (figure: string) => ({
  'content/about/method.md': `---\ntitle: Method\nsummary: How.\n---\nIt was :figure[${figure}]{of=repeat-plans at=2018}.\n`,
});

test('release of next year’s edition waits until each sentence is true again, and then tells what is new, what was revised and where it is said', async () => {
  const first = folderWith({ ...filesOf(project()), ...sentence('24.0%') });
  await release(first, 'minor', 'The first version', quiet);
  const stale = next(first, edition);
  await expect(release(stale, 'minor', 'Figures for 2020', quiet)).rejects.toThrow(
    [
      'content/about/method.md:5: "It was 24.0%.": found 24.0%, expected 24.1% (repeat-plans, Birmingham, 2018)',
      'data/claims.json, mv3-repeat-plans: found relation "agrees", expected "agrees-after-rounding": 24 beside 24.1 (repeat-plans, E08000025, 2018)',
    ].join('\n'),
  );
  expect(frozenVersions(join(stale, 'releases'))).toEqual(['0.1.0']);
  const claims = edition.claims.map((claim) => (claim.id === 'mv3-repeat-plans' ? { ...claim, relation: 'agrees-after-rounding' as const } : claim));
  const mended = folderWith({ ...filesOf(next(stale, { ...edition, claims })), ...sentence('24.1%') });
  await expect(release(mended, 'patch', 'Figures for 2020', quiet)).rejects.toThrow('expected minor: repeat-plans has figures for 2020 that were not there');
  expect(await release(mended, 'minor', 'Figures for 2020', quiet)).toBe('0.2.0');
  const [entry] = changelog(mended);
  expect(entry?.indicators).toMatchObject([
    {
      indicator: 'repeat-plans',
      added: [{ period: '2020', rows: 23 }],
      removed: [],
      changed: [
        { part: 'value', old: 24, new: 24.1, claims: ['mv3-repeat-plans'], sentences: ['content/about/method.md:5'] },
        { part: 'numerator', old: 404, new: 405 },
      ],
    },
  ]);
  expect(entry?.records.map(({ file, changed }) => [file, changed])).toEqual([
    ['claims', ['mv3-repeat-plans']],
    ['sources', ['children-in-need-statistics']],
  ]);
  expect(releaseFaults(mended, { version: '0.2.0', date: entry?.date ?? '' })).toEqual([]);
});

test.each([undefined, 'http://localhost:4321', 'news.example', 'https://127.0.0.1/'])(
  'release refuses to name a version by SITE_URL=%s, and writes nothing',
  async (address) => {
    const [root, before] = [project(), process.env.SITE_URL];
    try {
      if (address === undefined) delete process.env.SITE_URL;
      else process.env.SITE_URL = address;
      await expect(async () => releaseAt(root, 'minor', 'The first version', quiet)).rejects.toThrow(
        /^SITE_URL: found ".*", expected the address at which readers find the site/,
      );
      expect(frozenVersions(join(root, 'releases'))).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.SITE_URL;
      else process.env.SITE_URL = before;
    }
  },
);
