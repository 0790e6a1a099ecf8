import { expect } from '@playwright/test';
import { tooWide } from './checks/fits.ts';
import { kinds, open, testPage, widths } from './site.ts';

for (const built of kinds) {
  for (const width of widths) {
    testPage(
      built,
      `fits ${width} px when it is opened so, and does nothing behind the reader's back`,
      async ({ page, watched }) => {
        await page.setViewportSize({ width, height: 800 });
        await open(page, built.address);
        expect(await tooWide(page)).toEqual([]);
        expect(await watched.faults()).toEqual([]);
      },
      { tag: '@long' },
    );
  }
}
