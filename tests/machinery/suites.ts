import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../src/commands/project-copy.ts';
import { baseOf } from '../../src/commands/serve.mjs';
import { characters } from '../../src/exports/pictures/fonts.ts';
import { checkBudgets } from './budgets.ts';
import { checkCharacters } from './characters.ts';
import { type Ended, runFile } from './command.ts';
import { type Count, countOf, countPlaywright, countVitest, sumOf, verdictOn } from './count.ts';
import { checkDataFiles } from './data-files.ts';
import { checkHeaders } from './headers.ts';
import { checkHtml } from './html.ts';
import { checkLinks } from './links.ts';
import { addNews, checkNews } from './news.ts';
import { checkPolicies } from './policies.ts';
import { differences } from './same-files.ts';
import { checkSnippets } from './snippets.ts';

/** One group of checks, run as a whole and counted check by check. */
export interface Suite {
  name: string;
  /** True when it looks at the built site, and so cannot run when the build failed. */
  afterBuild?: true;
  /** Which of the two chains it stands in, that run side by side: one for each core. */
  chain: 'code' | 'site';
  run: (place: Place) => Promise<Count>;
}

/** Where a run takes place. */
export interface Place {
  /** Folder of the project. */
  root: string;
  /** Path of the browser. */
  browser: string;
}

/** Folder of the reports that are counted, below the project. */
const reports = 'test-results';

/** All suites, in the order in which they run within their chain. */
export const suites: Suite[] = [
  { name: 'types', chain: 'code', run: () => tool(['node_modules/astro/bin/astro.mjs', 'check']) },
  { name: 'lint', chain: 'code', run: () => tool(['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings']) },
  { name: 'unused', chain: 'code', run: () => tool(['node_modules/knip/bin/knip.js', '--no-progress']) },
  { name: 'unit', chain: 'code', run: unit },
  { name: 'build', chain: 'site', run: () => tool(['src/commands/build.mjs']) },
  { name: 'html', chain: 'site', afterBuild: true, run: ({ root }) => checkHtml(join(root, 'dist')) },
  { name: 'links', chain: 'site', afterBuild: true, run: ({ root }) => checkLinks(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'budgets', chain: 'site', afterBuild: true, run: async ({ root }) => checkBudgets(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'characters', chain: 'site', afterBuild: true, run: async ({ root }) => checkCharacters(join(root, 'dist'), characters) },
  { name: 'policies', chain: 'site', afterBuild: true, run: async ({ root }) => checkPolicies(join(root, 'dist')) },
  { name: 'headers', chain: 'site', afterBuild: true, run: async ({ root }) => checkHeaders(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'data', chain: 'site', afterBuild: true, run: async ({ root }) => checkDataFiles(join(root, 'dist')) },
  { name: 'snippets', chain: 'site', afterBuild: true, run: ({ root }) => checkSnippets(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'browser', chain: 'site', afterBuild: true, run: browser },
  { name: 'builds again', chain: 'code', afterBuild: true, run: builtAgain },
];

/** A program that checks one thing: what it printed is the message when it fails. */
async function tool(args: string[]): Promise<Count> {
  const { code, output } = await runFile(args);
  return countOf(code === 0 ? [] : [output]);
}

async function unit(): Promise<Count> {
  const report = await reportFile('unit.json');
  const ended = await runFile(['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
  return counted(ended, report, countVitest);
}

async function browser({ browser }: Place): Promise<Count> {
  const report = await reportFile('browser.json');
  const environment = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const ended = await runFile(['node_modules/@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts', '--reporter=dot,json'], { environment });
  return counted(ended, report, countPlaywright);
}

/** Two more builds, each from a clean copy elsewhere: the same bytes in another time zone; and under a sub-folder sound links, headers and downloads, with news. */
async function builtAgain({ root }: Place): Promise<Count> {
  return sumOf(await Promise.all([inCopy(root, (copy) => sameBytes(root, copy)), inCopy(root, (copy) => underSubfolder(root, copy))]));
}

async function inCopy(root: string, check: (copy: string) => Promise<Count>): Promise<Count> {
  const copy = copyProject(root);
  try {
    return await check(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function sameBytes(root: string, copy: string): Promise<Count> {
  const { code, output } = await runFile(['src/commands/build.mjs'], { folder: copy, environment: { TZ: 'America/New_York', LANG: 'C' } });
  if (code !== 0) return countOf([output]);
  const found = differences(join(root, 'dist'), join(copy, 'dist'));
  return countOf(found.length === 0 ? [] : [`a second clean build is not the same: ${found.length} files`, ...found.slice(0, 10)]);
}

/** Pictures say nothing of their address, so those of the first build do here. */
async function underSubfolder(root: string, copy: string): Promise<Count> {
  const environment = { CACHE_FOLDER: join(root, '.cache'), BASE_PATH: '/birmingham', SITE_URL: 'https://news.example' };
  addNews(copy);
  const { code, output } = await runFile(['src/commands/build.mjs'], { folder: copy, environment });
  if (code !== 0) return countOf([output]);
  const [built, base] = [join(copy, 'dist'), '/birmingham/'];
  return sumOf([await checkLinks(built, base), checkHeaders(built, base), checkDataFiles(built), checkNews(built)]);
}

async function reportFile(name: string): Promise<string> {
  mkdirSync(reports, { recursive: true });
  rmSync(join(reports, name), { force: true });
  return join(reports, name);
}

/** Counts a report; what the program printed comes first when anything failed. */
function counted<T>({ code, output }: Ended, file: string, count: (report: T) => Count): Count {
  const found = verdictOn(count(reportIn(file, output)), code);
  return found.failed === 0 ? found : { ...found, messages: [output, ...found.messages] };
}

function reportIn<T>(file: string, output: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${output}\nno report was written`);
  }
}
