import { expect } from '@playwright/test';
import { unfinished } from './checks/steps.ts';
import { open, pages, test } from './site.ts';

for (const { address } of pages.filter(({ kind }) => kind === 'stories/*')) {
  test(`/${address} is a document of finished steps`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    expect(await page.locator('.step').count()).toBeGreaterThanOrEqual(8);
    expect(await unfinished(page)).toEqual([]);
    await expect(page.locator('.stage')).toBeHidden();
  });
}
