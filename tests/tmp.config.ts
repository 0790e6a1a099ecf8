import { defineConfig } from '@playwright/test';
import { browserOf, thisMachine } from '../src/commands/browser.ts';

/** Run with script only: checks that are scripts themselves, and frames, in which script is what goes wrong. */
const withScriptOnly = [
  'accessibility.spec.ts',
  'area-picker.spec.ts',
  'checks.spec.ts',
  'content-policy.spec.ts',
  'councils.spec.ts',
  'data-filter.spec.ts',
  'embed.spec.ts',
  'embed-loader.spec.ts',
  'kit.spec.ts',
  'embed-ground.spec.ts',
  'embeds.spec.ts',
  'entrance.spec.ts',
  'frozen-embed.spec.ts',
  'lists.spec.ts',
  'read-values.spec.ts',
  'scrolly.spec.ts',
  'speech.spec.ts',
];

/** Run without script only: what no script changes. */
const withoutScriptOnly = ['every-page.spec.ts', 'indicator-document.spec.ts', 'kit-document.spec.ts', 'print.spec.ts', 'story-document.spec.ts'];

/** Browser tests against the built site: everything first without script, as many readers and all archives see it, then with it. */
export default defineConfig<object, { script: boolean }>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Tests wait on states, not on clocks: these limits only end what hangs, on a machine however busy.
  timeout: 60_000,
  expect: { timeout: 12_000 },
  workers: 2,
  use: {
    launchOptions: {
      executablePath: browserOf(thisMachine),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  projects: [
    { name: 'without script', use: { script: false }, testIgnore: withScriptOnly },
    { name: 'with script', use: { script: true }, testIgnore: withoutScriptOnly },
  ],
});
