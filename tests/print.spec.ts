import { expect } from '@playwright/test';
import { tooWide } from './checks/fits.ts';
import { badInPrint } from './checks/printed.ts';
import { kinds, open, testPage } from './site.ts';

for (const built of kinds) {
  testPage(built, 'prints black on white with its figures whole, from a light page and from a dark one', async ({ page }) => {
    // A4 less the usual margins, in px.
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    await open(page, built.address);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      expect(await badInPrint(page), colorScheme).toEqual([]);
      expect(await tooWide(page), colorScheme).toEqual([]);
    }
  });
}
