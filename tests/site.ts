import type { Page } from '@playwright/test';
import { type BuiltPage, oneOfEachKind, pagesMadeNow } from '../src/commands/built/pages.ts';
import { baseOf, serve } from '../src/commands/built/serve.mjs';
import { asked } from './asked.ts';
import { type Watch, watch } from './checks/watch.ts';
import { sampleToday } from './machinery/sample.ts';
import { test as tabbed } from './tab.ts';

const folder = process.env.SITE_FOLDER ?? 'dist';

/** All pages of the built site that this build made. */
export const pages = pagesMadeNow(folder);

const sample = sampleToday(pages);

/** Pages to visit when every page is to be visited: those drawn, or with the tests that take long the rest. */
export const everyPage = process.env.TESTS === 'long' ? sample.rest : sample.drawn;

/** One page of each kind, found in the built site. */
export const kinds = oneOfEachKind(pages);

/** Widths of a phone, a tablet and a desk, in px. */
export const widths = [320, 768, 1280];

/** A test whose addresses start at the built site, and whose page is watched for faults from the start. */
export const test = tabbed.extend<{ watched: Watch }, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from this pattern.
    async ({}, use) => {
      const { address, close } = await serve({ folder, base: baseOf(process.env.BASE_PATH), port: 0, heard: (path) => asked.add(path) });
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

type Check = (tools: { page: Page; watched: Watch }) => Promise<void>;

/** A test of one page of the built site; with the tag `@long` it is one that takes long. */
export function testPage({ address }: BuiltPage, what: string, check: Check, details: { tag?: string } = {}): void {
  test(`/${address} ${what}`, details, ({ page, watched }) => check({ page, watched }));
}
