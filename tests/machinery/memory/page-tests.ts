import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../../../src/commands/built/pages.ts';
import type { PlaywrightReport, PlaywrightSuite } from '../count.ts';
import { closureOf, hashOf, hashText, lookAgain } from './files.ts';

/** A browser test that passed: the file it is called from, the files of the built site that it asked for, and a name for all that it depended on. */
interface Passed {
  spec: string;
  asked: string[];
  key: string;
}

/** Browser tests that passed, by project, file and title. */
export type PageTests = Map<string, Passed>;

/** Stands between project, file and title, as Playwright writes a test. */
const mark = ' › ';

/** What is remembered in a file of tests that would pass again: nothing that they depend on has changed since. */
export function stillPassed(file: string, site: Site): PageTests {
  const kept: [string, Passed][] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return new Map(kept.filter(([, passed]) => passed.key === keyOf(passed, site)));
}

/** Where a run takes place, and what no test can hide from: the browser and the list of pages. */
export interface Site {
  folder: string;
  settings: string;
}

/** A built site with what tells one run from another: the browser by its path, size and day, and which pages there are. */
export function siteFor(folder: string, browser: string): Site {
  const { size, mtimeMs } = statSync(browser);
  const pages = pagesOf(folder).map(({ address }) => address);
  const { SAMPLE, BASE_PATH, SITE_URL } = process.env;
  return { folder, settings: [process.version, browser, size, mtimeMs, SAMPLE, BASE_PATH, SITE_URL, ...pages].join('\n') };
}

/** Remembers which tests passed; what was changed while they ran is not known to have. */
export function remember(file: string, before: PageTests, report: PlaywrightReport, site: Site): void {
  const found = passedIn(report).map(([test, passed]) => [test, { ...passed, key: keyOf(passed, site) }] as const);
  lookAgain();
  const sure = found.filter(([, passed]) => passed.key === keyOf(passed, site));
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, JSON.stringify([...before, ...sure]));
}

/** Tests of a report that passed and said which files they asked for, by project, place and title. Two of one name could not be told apart, and are left out. */
export function passedIn({ suites = [] }: PlaywrightReport): [test: string, passed: Omit<Passed, 'key'>][] {
  const found = suites.flatMap((suite) => testsIn(suite, suite.title, []));
  return [...Map.groupBy(found, ([test]) => test).values()].flatMap((same) => (same.length === 1 ? same : []));
}

/** `spec` is the file that is run; a test may stand in another that it imports, by which Playwright knows it. */
function testsIn(suite: PlaywrightSuite, spec: string, titles: readonly string[]): [string, Omit<Passed, 'key'>][] {
  const own = (suite.specs ?? []).flatMap(({ title, file, tests }) =>
    tests.flatMap(({ projectName, status, annotations }): [string, Omit<Passed, 'key'>][] => {
      const asked = annotations.find(({ type }) => type === 'asked')?.description;
      const name = [`[${projectName}]`, file, ...titles, title].join(mark);
      return status === 'expected' && asked !== undefined ? [[name, { spec, asked: asked.split('\n') }]] : [];
    }),
  );
  return [...own, ...(suite.suites ?? []).flatMap((one) => testsIn(one, spec, [...titles, one.title]))];
}

/** Names a test by all that it depends on: its code, the packages, the browser, and the files that it asked for; or the whole site and data/ where its code reads files by itself. */
function keyOf({ spec, asked }: Omit<Passed, 'key'>, { folder, settings }: Site): string {
  const code = closureOf(`tests/${spec}`);
  const reads = code.some((file) => file.startsWith('tests/') && readsFiles(file)) ? [folder, 'data'] : [];
  const files = asked.map((path) => join(folder, path.replace(/(^|\/)$/, '$1index.html')));
  const parts = [...code, ...reads, ...files, join(folder, '_headers'), 'tests/playwright.config.ts', 'package-lock.json'];
  return hashText([settings, ...parts.map((path) => `${path} ${hashOf(path)}`)].join('\n'));
}

const readers = new Map<string, boolean>();

function readsFiles(file: string): boolean {
  const found = readers.get(file) ?? readsUntold(readFileSync(file, 'utf8'));
  readers.set(file, found);
  return found;
}

/** What is told as asked for need not be guessed. */
function readsUntold(code: string): boolean {
  return code.includes("from 'node:fs'") && !code.includes('asked.add(');
}
