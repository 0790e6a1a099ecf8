import { expect } from '@playwright/test';
import { tooWide } from './checks/fits.ts';
import { open, pages, test } from './site.ts';

for (const { address } of pages) {
  test(`/${address} fits a phone, and does nothing behind the reader's back`, async ({ page, watched }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    expect(await tooWide(page)).toEqual([]);
    expect(await watched.faults()).toEqual([]);
  });
}
