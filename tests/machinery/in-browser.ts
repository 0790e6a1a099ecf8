import { runFile } from './command.ts';
import { type Count, countPlaywright } from './count.ts';
import { counted, reportFile } from './report.ts';

/** Runs and counts browser tests: those that one waits for, or those that take long. `browser` is its path. */
export async function checkInBrowser(browser: string, tests: 'soon' | 'long'): Promise<Count> {
  const report = reportFile(`browser-${tests}.json`);
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts', '--reporter=dot,json'];
  const ended = await runFile(args, { environment: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report, TESTS: tests } });
  return counted(ended, report, countPlaywright);
}
