import { defineConfig } from '@playwright/test';
import { browserOf, thisMachine } from './machinery/browser.ts';

/** Checks that are scripts themselves, and so cannot run in a page without any. */
const needScript = ['accessibility.spec.ts', 'checks.spec.ts'];

/** Checks of what no script changes. */
const sameWithScript = ['drawings.spec.ts', 'print.spec.ts'];

/** Browser tests against the built site: everything first without script, as many readers and all archives see it, then with it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  use: {
    locale: 'en-GB',
    launchOptions: {
      executablePath: browserOf(thisMachine),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'without script', use: { javaScriptEnabled: false }, testIgnore: needScript },
    { name: 'with script', use: { javaScriptEnabled: true }, testIgnore: sameWithScript },
  ],
});
