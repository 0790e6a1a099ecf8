import { expect, type Page } from '@playwright/test';
import { crowdedText, faintMarks, smallText } from './checks/drawings.ts';
import { tooWide } from './checks/fits.ts';
import { everyPage, open, testPage, widths } from './site.ts';

/** Kits show their frame, which is a page of its own: here it need not be drawn again. */
const isKit = (address: string) => address.startsWith('embed/kit/');

for (const page of everyPage) {
  testPage(page, "fits a phone, has drawings that can be read, and does nothing behind the reader's back", async ({ page: tab, watched }) => {
    await tab.setViewportSize({ width: 320, height: 640 });
    if (isKit(page.address)) await withoutPreview(tab, () => open(tab, page.address));
    else await open(tab, page.address);
    await readDrawings(tab);
    expect(await tooWide(tab)).toEqual([]);
    expect(await watched.faults()).toEqual([]);
  });
}

async function withoutPreview(page: Page, visit: () => Promise<void>): Promise<void> {
  const frames = /\/embed\/(?!kit\/)[^/]+\/(\?.*)?$/;
  await page.route(frames, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A chart</title>' }));
  await visit();
  await page.unroute(frames);
}

/** Text large enough and apart at each width; marks that stand out in each theme. */
async function readDrawings(page: Page): Promise<void> {
  if ((await page.locator('svg').count()) === 0) return;
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    expect(await smallText(page), `text at ${width} px`).toEqual([]);
    expect(await crowdedText(page), `text at ${width} px`).toEqual([]);
  }
  for (const scheme of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...scheme });
    expect(await faintMarks(page), JSON.stringify(scheme)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: null });
  await page.setViewportSize({ width: 320, height: 640 });
}
