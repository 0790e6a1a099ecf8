import { expect } from '@playwright/test';
import { apart } from './apart.ts';
import { open, pages, test } from './site.ts';
import { mayCopy } from './tab.ts';

const windows = [
  [360, 740],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;

for (const [width, height] of windows) {
  test(`the first window of ${width} by ${height} px holds a headline and one picture whole, without script too`, async ({ browser, site }) => {
    await apart(browser, { baseURL: site, viewport: { width, height }, javaScriptEnabled: false }, async (page) => {
      await page.goto('');
      const picture = page.locator('.opening .drawing svg:visible');
      await expect(picture).toHaveCount(1);
      const lowest = await picture.locator('text').evaluateAll((words) => Math.max(...words.map((word) => word.getBoundingClientRect().bottom)));
      expect(lowest).toBeLessThanOrEqual(height);
      const right = await picture.locator('text').evaluateAll((words) => Math.max(...words.map((word) => word.getBoundingClientRect().right)));
      expect(right).toBeLessThanOrEqual(width);
      await expect(page.locator('h1')).toBeInViewport();
      await expect(page.locator('.door').first()).toBeInViewport();
    });
  });
}

test('the first page leads to every story', async ({ page }) => {
  await open(page, '');
  const stories = pages.filter(({ kind }) => kind === 'stories/*').map(({ address }) => address);
  const led = await page.locator('.story-cards a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  for (const story of stories)
    expect(
      led.some((path) => path.endsWith(`/${story}`)),
      story,
    ).toBe(true);
});

for (const [address, wide, narrow] of [
  ['indicators/', 4, 8],
  ['embed/', 5, 10],
] as const) {
  test(`/${address} is at most ${wide} screens long at a desk and ${narrow} on a phone`, async ({ page }) => {
    for (const [width, height, most] of [
      [1280, 800, wide],
      [360, 740, narrow],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(page, address);
      expect((await page.evaluate(() => document.documentElement.scrollHeight)) / height, `${width} px`).toBeLessThanOrEqual(most);
    }
  });
}

test('from a chart to copied code is two clicks', async ({ page }) => {
  await mayCopy(page);
  await open(page, 'indicators/repeat-plans/');
  await page.locator('.chart-links a', { hasText: 'Embed' }).first().click();
  await expect(page).toHaveURL(/embed\/kit\/repeat-plans\/$/);
  await page.getByRole('button', { name: /copy/i }).first().click();
  await expect(page.locator('body')).toContainText(/copied/i);
});

test('a statistic of one period is drawn as dots, not as a line', async ({ page }) => {
  await open(page, 'indicators/');
  await expect(page.locator('a[href$="/plan-ended-case-closed/"]').locator('xpath=ancestor::li').locator('svg.strip')).toHaveCount(1);
});
