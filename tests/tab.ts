import { test as base, type Page } from '@playwright/test';
import { asked } from './asked.ts';

/**
 * A test with a page that is kept from test to test: a new browser process for each would take most of the time. After a failure Playwright starts afresh by itself.
 */
export const test = base.extend<{ page: Page; noted: undefined }, { script: boolean; site: string; tab: Page }>({
  script: [true, { option: true, scope: 'worker' }],
  site: ['', { option: true, scope: 'worker' }],
  tab: [
    async ({ browser, script, site }, use) => {
      const context = await browser.newContext({ javaScriptEnabled: script, locale: 'en-GB', ...(site && { baseURL: site }) });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  noted: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from this pattern.
    async ({}, use, { annotations }) => {
      asked.clear();
      await use(undefined);
      annotations.push({ type: 'asked', description: [...asked].sort().join('\n') });
    },
    { auto: true },
  ],
  page: async ({ tab }, use) => {
    await tab.context().clearCookies();
    await tab.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: null, forcedColors: null });
    await use(tab);
  },
});

/** Lets a page copy, and puts it in front: a browser lets none copy that its reader does not look at. */
export async function mayCopy(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
}
