import type { Page } from '@playwright/test';
import { oneOfEachKind, pagesMadeNow } from '../src/commands/pages.ts';
import { baseOf, serve } from '../src/commands/serve.mjs';
import { type Watch, watch } from './checks/watch.ts';
import { test as tabbed } from './tab.ts';

const folder = process.env.SITE_FOLDER ?? 'dist';

/** All pages of the built site that this build made. */
export const pages = pagesMadeNow(folder);

/** One page of each kind, found in the built site. */
export const kinds = oneOfEachKind(pages);

/** Widths of a phone, a tablet and a desk, in px. */
export const widths = [320, 768, 1280];

/** A test whose addresses start at the built site, and whose page is watched for faults from the start. */
export const test = tabbed.extend<{ watched: Watch }, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from this pattern.
    async ({}, use) => {
      const { address, close } = await serve({ folder, base: baseOf(process.env.BASE_PATH), port: 0 });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  watched: async ({ page, site }, use) => {
    const watched = watch(page, site);
    await use(watched);
    watched.stop();
  },
});

/** Opens a page of the built site and waits until it is at rest. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
}
