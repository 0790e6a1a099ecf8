import { expect } from '@playwright/test';
import { tooWide } from './checks/fits.ts';
import { badInPrint } from './checks/printed.ts';
import { kinds, open, testPage } from './site.ts';

for (const built of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    testPage(built, `prints black on white with its figures whole, from a ${colorScheme} page`, async ({ page }) => {
      // A4 less the usual margins, in px.
      await page.setViewportSize({ width: 718, height: 1047 });
      await page.emulateMedia({ media: 'print', colorScheme });
      await open(page, built.address);
      expect(await badInPrint(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
    });
  }
}
