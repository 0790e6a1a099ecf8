import { defineConfig, type PlaywrightTestProject } from '@playwright/test';
import { thisMachine, windowlessBrowserOf } from '../src/commands/machine/browser.ts';

type Project = PlaywrightTestProject<object, { script: boolean }>;

/** Run without script only: what no script changes. */
const withoutScriptOnly = ['every-page.spec.ts', 'indicator-document.spec.ts', 'kit-document.spec.ts', 'print.spec.ts', 'story-document.spec.ts'];

/** Run both ways. */
const bothWays = ['data.spec.ts', 'layout.spec.ts'];

/** Run without script only, and take long. */
const longWithoutScript = ['every-page.spec.ts', 'keyboard.spec.ts'];

/** What one waits for: each kind of page, first without script, as many readers and all archives see it, then with it; and whatever a reader does. */
const soon: Project[] = [
  { name: 'without script', use: { script: false }, testMatch: withoutScriptOnly },
  { name: 'with script', use: { script: true }, testIgnore: [...withoutScriptOnly, ...longWithoutScript], grepInvert: /@long/ },
];

/** What takes long, for `npm run test:real`: the rest of the pages, the tests of each way that `soon` leaves out, and those tagged so. */
const long: Project[] = [
  { name: 'without script', use: { script: false }, testMatch: [...longWithoutScript, ...bothWays] },
  { name: 'with script', use: { script: true }, testIgnore: [...withoutScriptOnly, ...longWithoutScript], grep: /@long/ },
];

/** Browser tests against the built site. */
export default defineConfig<object, { script: boolean }>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Tests wait on states, not on clocks: these limits only end what hangs, on a machine however busy.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  workers: 2,
  use: {
    launchOptions: {
      executablePath: windowlessBrowserOf(thisMachine),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: process.env.TESTS === 'long' ? long : soon,
});
