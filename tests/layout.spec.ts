import { expect } from '@playwright/test';
import { tooWide } from './checks/fits.ts';
import { kinds, open, testPage, widths } from './site.ts';

for (const built of kinds) {
  for (const width of widths) {
    testPage(built, `fits ${width} px, and does nothing behind the reader's back`, async ({ page, watched }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, built.address);
      expect(await tooWide(page)).toEqual([]);
      expect(await watched.faults()).toEqual([]);
    });
  }

  testPage(built, 'fits a window of 1280 by 1024 px enlarged four times', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, built.address);
    expect(await tooWide(page)).toEqual([]);
    const covered = await page.evaluate(() => {
      const stuck = [...document.querySelectorAll('*')].filter(
        (element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility(),
      );
      return stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
    });
    expect(covered, 'height in px of what stays in the window while the page scrolls').toBeLessThan(64);
  });
}
