import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** Uses a page of its own, for what would stay with a page that is kept: touch, another window, another theme. */
export async function apart(browser: Browser, options: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  await use(await context.newPage());
  await context.close();
}
