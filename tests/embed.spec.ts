import { expect } from '@playwright/test';
import { pages, test } from './site.ts';

const embeds = pages.filter(({ kind }) => kind === 'embed/*');

for (const { address } of embeds) {
  test(`/${address} shows its chart in a frame on a stranger's page`, async ({ page, site, watched }) => {
    // A frame as WordPress makes it: no origin of its own, scripts allowed, 1,000 px high at most.
    const host = `<link rel="icon" href="data:,"><iframe src="${site}${address}" sandbox="allow-scripts" width="300" height="1000" title="Chart"></iframe>`;
    await page.setViewportSize({ width: 320, height: 1200 });
    await page.route(`${site}stranger`, (route) => route.fulfill({ contentType: 'text/html', body: host }));
    await page.goto(`${site}stranger`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg:visible')).toHaveCount(1);
    await expect(frame.locator('.caution')).toBeVisible();
    const height = await frame.locator('body').evaluate((body) => body.scrollHeight);
    expect(height, 'height in px of the embed, 300 px wide').toBeLessThanOrEqual(1000);
    expect(await watched.faults()).toEqual([]);
  });
}
