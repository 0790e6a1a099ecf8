import { expect } from '@playwright/test';
import { crowdedText, faintMarks, smallText } from './checks/drawings.ts';
import { open, pages, test, widths } from './site.ts';

const drawn = pages.filter(({ address }) => /^(indicators\/|stories\/.|visits\/.|inspections\/.|embed\/(?!kit\/).|$)/.test(address));

for (const { address } of drawn) {
  test(`/${address} has drawings that can be read at every width and stand out in every theme`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 640 });
      expect(await smallText(page), `text at ${width} px`).toEqual([]);
      expect(await crowdedText(page), `text at ${width} px`).toEqual([]);
    }
    for (const scheme of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...scheme });
      expect(await faintMarks(page), JSON.stringify(scheme)).toEqual([]);
    }
  });
}
