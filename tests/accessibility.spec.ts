import { expect } from '@playwright/test';
import { violations } from './checks/accessible.ts';
import { movement } from './checks/still.ts';
import { kinds, open, test } from './site.ts';

for (const { address } of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${address} has no fault that axe can find, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`/${address} is still for those who ask for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, address);
    expect(await movement(page)).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await movement(page)).toEqual([]);
  });
}
