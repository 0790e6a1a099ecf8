import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chart, chartIds } from '../charts/registry.ts';
import { buildDay } from '../dataset/build-day.ts';
import { type ChangelogEntry, type Level, levels } from '../dataset/changelog.ts';
import { sha256 } from '../dataset/checksums.ts';
import { loadChangelog } from '../dataset/load.ts';
import type { Dataset } from '../dataset/query.ts';
import { zenodoFile, zenodoJson } from '../exports/dialects/zenodo-json.ts';
import { versionFolder } from '../exports/download.ts';
import { downloads } from '../exports/downloads.ts';
import { writeJson } from '../exports/json.ts';
import { datasetJson } from '../exports/records/dataset-json.ts';
import { frozenText, frozenVersions, keptFiles } from '../exports/releases/frozen.ts';
import { packEmbeds } from '../exports/releases/frozen-embeds.ts';
import { leadsNowhere } from '../exports/releases/own-address.ts';
import { baseOf } from './built/serve.mjs';
import { buildFaults } from './checks/build-faults.ts';
import { type ProseOnDisk, readProse } from './checks/read-prose.ts';
import { type Difference, difference, type Snapshot } from './release/difference.ts';
import { growthOf, withGrowth } from './release/growth.ts';
import { levelOf, nextVersion } from './release/level.ts';
import { mentionsIn, touched } from './release/touches.ts';

const usage = 'usage: npm run release -- <major|minor|patch> "<reason>" [--without-address]';
/** Where `npm start` serves: what a version is called by that is made before the site has an address. Its page says that this leads nowhere. */
const ownMachine = 'http://localhost:4321/';
const nothing: Snapshot = { fields: [], indicators: [], areas: [], neighbours: [], judgements: [], sources: [], events: [], claims: [] };

/**
 * Makes the next version of the data set in the folder of the project: compares it with the last, refuses a wrong level,
 * writes data/release.json, data/changelog.json, CITATION.cff and .zenodo.json, and keeps every file under releases/<version>/.
 * `home` is the full address of the site. Nothing is written when anything is wrong. Throws with one line a fault.
 */
export async function release(root: string, level: Level, reason: string, report: (line: string) => void, home = siteAddress()): Promise<string> {
  const prose = readProse(root);
  const faults = buildFaults(root, prose);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const kept = join(root, 'releases');
  const last = frozenVersions(kept).at(-1);
  const found = last === undefined ? null : difference(JSON.parse(frozenText(last, 'dataset.json', kept)), JSON.parse(datasetJson(prose.dataset)));
  if (found && last) refuseWrong(level, found, last);
  const version = nextVersion(last ?? '0.0.0', level);
  const entry = await keep(root, prose, { version, date: buildDay(), level, reason }, found, home);
  report(summary(entry, found ?? difference(nothing, JSON.parse(datasetJson(prose.dataset)))));
  reportGrowth(root, report);
  return version;
}

/** Says when hosts are full, here and in docs/maintaining.md, where the site is built. */
function reportGrowth(root: string, report: (line: string) => void): void {
  const table = growthOf(root);
  report(table?.filter((line) => line !== '').join('\n') ?? 'the site is not built (npm run build), so when hosts are full is not worked out');
  const guide = join(root, 'docs/maintaining.md');
  if (table && existsSync(guide)) writeFileSync(guide, withGrowth(readFileSync(guide, 'utf8'), table));
}

function refuseWrong(level: Level, found: Difference, last: string): void {
  const called = levelOf(found);
  if (called === null) throw new Error(`nothing in data/ has changed since ${last}: there is nothing to release`);
  if (called.level !== level) throw new Error(`found level ${level}, expected ${called.level}: ${called.because}`);
}

/** Writes the files of the release beside their place, and puts all of them in place at the end. */
async function keep(
  root: string,
  prose: ProseOnDisk,
  made: Omit<ChangelogEntry, 'checksum' | 'embeds' | 'indicators' | 'records'>,
  found: Difference | null,
  home: string,
) {
  const dataset: Dataset = { ...prose.dataset, release: { version: made.version, date: made.date } };
  const changes = { indicators: found ? described(found, dataset, prose) : [], records: found?.records ?? [] };
  const before = loadChangelog(join(root, 'data'));
  const files = await downloads(dataset, { root: home, folder: versionFolder(home, made.version), versions: [{ ...made, ...changes }, ...before] });
  const checksum = sha256(files.at(-1)?.body ?? '');
  const embeds = packEmbeds(dataset);
  const entry: ChangelogEntry = {
    ...made,
    checksum,
    embeds: embeds.checksum,
    ...changes,
  };
  const place = join(root, 'releases', made.version);
  rmSync(`${place}.new`, { recursive: true, force: true });
  for (const { path, body } of [...keptFiles(files), embeds]) write(join(`${place}.new`, path), body);
  const texts: Record<string, string> = {
    'data/release.json': `${JSON.stringify({ version: made.version, date: made.date })
      .replaceAll(/([{:,])/g, '$1 ')
      .replace('}', ' }')}\n`,
    'data/changelog.json': writeJson([entry, ...before], { levels: 5 }),
    'CITATION.cff': cited(readFileSync(join(root, 'CITATION.cff'), 'utf8'), made.version, made.date),
    [zenodoFile]: zenodoJson(dataset.release),
  };
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, `${path}.new`), text);
  renameSync(`${place}.new`, place);
  for (const path of Object.keys(texts)) renameSync(join(root, `${path}.new`), join(root, path));
  return entry;
}

function described(found: Difference, dataset: Dataset, prose: ProseOnDisk): ChangelogEntry['indicators'] {
  const mentions = mentionsIn(prose.documents, prose);
  const drawn = chartIds(dataset).filter((id) => found.indicators.some(({ indicator }) => id === indicator || id.startsWith(`${indicator}-`)));
  const charts = Map.groupBy(drawn, (id) => chart(dataset, id).indicator);
  return found.indicators.map((change) => ({
    ...change,
    charts: charts.get(change.indicator) ?? [],
    changed: change.changed.map((cell) => touched(cell, change.indicator, dataset, mentions)),
  }));
}

function write(path: string, body: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}

function cited(text: string, version: string, date: string): string {
  return text.replace(/^version: .*$/m, `version: ${version}`).replace(/^date-released: .*$/m, `date-released: ${date}`);
}

function summary({ version, level, checksum }: ChangelogEntry, { indicators }: Difference): string {
  const sum = (count: (change: Difference['indicators'][number]) => number) => indicators.reduce((total, change) => total + count(change), 0);
  const added = sum((change) => change.added.reduce((total, { rows }) => total + rows, 0));
  const line = `${added} figures added, ${sum(({ changed }) => changed.length)} cells changed, ${sum(({ removed }) => removed.length)} figures removed`;
  return `version ${version} (${level}): ${line}\nkept in releases/${version}, checksum ${checksum.slice(0, 12)}\nsay in CHANGELOG.md what it means for readers, then commit everything together`;
}

if (import.meta.main) {
  try {
    const options = { 'without-address': { type: 'boolean', default: false } } as const;
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    const [level, reason, ...more] = positionals;
    const known = levels.find((name) => name === level);
    if (known === undefined || !reason || more.length > 0) throw new Error(usage);
    await release(join(import.meta.dirname, '..', '..'), known, reason, console.log, values['without-address'] ? ownMachine : siteAddress());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Full address of the site, ending in a slash: files of a release name themselves by it for good. Throws where none is set that readers can reach. */
function siteAddress(): string {
  const { SITE_URL = '', BASE_PATH = '' } = process.env;
  if (!/^https?:/.test(SITE_URL) || !URL.canParse(SITE_URL) || leadsNowhere(SITE_URL))
    throw new Error(
      `SITE_URL: found "${SITE_URL}", expected the address at which readers find the site: the files of a release name themselves by it for good; before there is one, say --without-address`,
    );
  return new URL(baseOf(BASE_PATH), SITE_URL).href;
}
