import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runFile } from './command.ts';
import { type Count, countPlaywright, type PlaywrightReport } from './count.ts';
import { type PageTests, remember, siteFor, stillPassed } from './memory/page-tests.ts';
import { counted, reportFile } from './report.ts';

/**
 * Runs and counts browser tests: those that one waits for, or those that take long. `browser` is its path.
 * On one's own machine a test is not made again that has passed with just the code and the files that it asked for; in CI each is.
 */
export async function checkInBrowser(browser: string, tests: 'soon' | 'long'): Promise<Count> {
  const [site, memory] = [siteFor('dist', browser), `.cache/browser-${tests}.json`];
  const before: PageTests = process.env.CI ? new Map() : stillPassed(memory, site);
  const report = reportFile(`browser-${tests}.json`);
  const known = reportFile(`known-${tests}.txt`);
  writeFileSync(known, [...before.keys()].join('\n'));
  const args = ['test', '--config=tests/playwright.config.ts', '--reporter=dot,json', '--pass-with-no-tests', `--test-list-invert=${known}`];
  const environment = { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report, TESTS: tests };
  const ended = await runFile(['node_modules/@playwright/test/cli.js', ...args], { environment });
  if (!process.env.CI && existsSync(report)) remember(memory, before, JSON.parse(readFileSync(report, 'utf8')), site);
  const count = counted(ended, report, (found: PlaywrightReport) => withKnown(countPlaywright(found), before.size));
  return before.size === 0 ? count : { ...count, messages: [...count.messages, `${before.size} tests not made again`] };
}

function withKnown(count: Count, known: number): Count {
  return { ...count, passed: count.passed + known };
}
