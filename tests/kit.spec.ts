import { expect, type Page } from '@playwright/test';
import { open, test } from './site.ts';
import { mayCopy } from './tab.ts';

const kit = 'embed/kit/repeat-plans/';

/** A chart of each kind, and the highest. */
const framed = [
  'repeat-plans',
  'caseload-spread',
  'plans-ended-two-years-gap',
  'care-leavers-eet-share',
  'referrals-rate',
  'judgements',
  'timeline',
  'concerns',
];

const code = (page: Page, id: string) => page.locator(`[data-embed="${id}"]`);
const frame = (page: Page) => page.locator('embed-builder iframe');

test('the kit shows what was chosen, at three widths and in both themes, and writes its code', async ({ page, site, watched }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, kit);
  const root = new URL(((await code(page, 'wordpress').textContent()) ?? '').replace('embed/repeat-plans/', '')).href;
  for (const width of [320, 600, 900]) {
    await page.getByRole('radio', { name: `${width} px` }).check();
    expect((await frame(page).boundingBox())?.width).toBe(width);
    const inside = page.frameLocator('embed-builder iframe').locator('body');
    await expect
      .poll(async () => (await frame(page).boundingBox())?.height)
      .toBe(await inside.evaluate((body) => Math.ceil(body.getBoundingClientRect().height)));
  }
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('checkbox').check();
  await page.getByRole('combobox', { name: 'Council to add' }).selectOption('leeds');
  const chosen = 'embed/repeat-plans/?theme=dark&title=off&area=leeds';
  await expect(frame(page)).toHaveAttribute('src', `${site}${chosen}`);
  await expect(page.locator('.stand')).toHaveAttribute('data-ground', 'dark');
  await expect(code(page, 'frame')).toContainText(
    `<iframe src="${root}${chosen.replaceAll('&', '&amp;')}" title="Chart: Repeat child protection plans, from After Inadequate"`,
  );
  await expect(code(page, 'loader')).toContainText(`<script src="${root}embed.js" async></script>`);
  await expect(code(page, 'wordpress')).toHaveText(`${root}embed/repeat-plans/`);
  expect(await watched.faults()).toEqual([]);
});

test('each text of the kit is copied by its button, and said to be', async ({ page }) => {
  await mayCopy(page);
  await open(page, kit);
  for (const name of [
    'Frame',
    'Frame that takes its own height',
    'Address for WordPress',
    'Markdown',
    'Picture with alt text',
    'Caption',
    'Alt text',
    'Credit',
  ]) {
    const place = page.locator(`copy-text[data-name="${name}"]`);
    await place.getByRole('button', { name: `Copy: ${name}`, exact: true }).click();
    await expect(place.locator('.result')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await place.locator('[data-copied]').textContent());
  }
  await page.context().clearPermissions();
});

test('a text that may not be copied is selected', async ({ page }) => {
  await open(page, kit);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await page.getByRole('button', { name: 'Copy: Caption' }).click();
  await expect(page.locator('copy-text[data-name="Caption"] .result')).toHaveText('Selected: copy it with your keys');
  expect(await page.evaluate(() => `${getSelection()}`.trim())).toBe(
    (await page.locator('copy-text[data-name="Caption"] [data-copied]').textContent())?.trim(),
  );
});

test('the height that is handed out for a frame is enough at 304 px, and not a screen too much', async ({ page, site }) => {
  await page.setViewportSize({ width: 304, height: 1000 });
  for (const id of framed) {
    const { height } = await (await page.request.get(`${site}embed/${id}/oembed.json`)).json();
    await open(page, `embed/${id}/`);
    const needed = await page.locator('body').evaluate((body) => body.getBoundingClientRect().height);
    expect(height, `${id}: height handed out, in px`).toBeGreaterThanOrEqual(needed);
    expect(height - needed, `${id}: px too many`).toBeLessThan(120);
  }
});
