import { join } from 'node:path';
import { baseOf } from '../../src/commands/built/serve.mjs';
import { characters } from '../../src/exports/pictures/fonts.ts';
import { checkBudgets } from './budgets.ts';
import { checkCharacters } from './characters.ts';
import { runFile } from './command.ts';
import { type Count, countOf } from './count.ts';
import { checkDataFiles } from './data-files.ts';
import { checkFileLinks } from './file-links.ts';
import { checkHeaders } from './headers.ts';
import { checkHtml } from './html.ts';
import { checkInBrowser } from './in-browser.ts';
import { checkUnits } from './memory/units.ts';
import { checkPolicies } from './policies.ts';
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

/** All suites, in the order in which they run within their chain. */
export const suites: Suite[] = [
  { name: 'types', chain: 'code', run: () => tool(['node_modules/astro/bin/astro.mjs', 'check']) },
  { name: 'lint', chain: 'code', run: () => tool(['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings']) },
  { name: 'unused', chain: 'code', run: () => tool(['node_modules/knip/bin/knip.js', '--no-progress']) },
  { name: 'unit', chain: 'code', run: checkUnits },
  { name: 'build', chain: 'site', run: () => tool(['src/commands/build.mjs']) },
  { name: 'html', chain: 'code', afterBuild: true, run: ({ root }) => checkHtml(join(root, 'dist'), 'drawn') },
  { name: 'links', chain: 'code', afterBuild: true, run: async ({ root }) => checkFileLinks(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'budgets', chain: 'code', afterBuild: true, run: async ({ root }) => checkBudgets(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'characters', chain: 'site', afterBuild: true, run: async ({ root }) => checkCharacters(join(root, 'dist'), characters) },
  { name: 'policies', chain: 'site', afterBuild: true, run: async ({ root }) => checkPolicies(join(root, 'dist')) },
  { name: 'headers', chain: 'site', afterBuild: true, run: async ({ root }) => checkHeaders(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'data', chain: 'site', afterBuild: true, run: async ({ root }) => checkDataFiles(join(root, 'dist')) },
  { name: 'snippets', chain: 'site', afterBuild: true, run: ({ root }) => checkSnippets(join(root, 'dist'), baseOf(process.env.BASE_PATH)) },
  { name: 'browser', chain: 'site', afterBuild: true, run: ({ browser }) => checkInBrowser(browser, 'soon') },
];

/** A program that checks one thing: what it printed is the message when it fails. */
async function tool(args: string[]): Promise<Count> {
  const { code, output } = await runFile(args);
  return countOf(code === 0 ? [] : [output]);
}
