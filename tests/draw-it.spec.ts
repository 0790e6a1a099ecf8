import { expect, type Locator, type Page } from '@playwright/test';
import { apart } from './apart.ts';
import { violations } from './checks/accessible.ts';
import { shifts } from './checks/shifts.ts';
import { open, pages, test } from './site.ts';

const addresses = ['stories/fixed-then-lost/', 'stories/who-does-the-work/'];
const [first = ''] = addresses;

const held = (page: Page) => page.locator('.stage .drawing svg:visible .held');
/** Whether each part of a drawing can be seen: a stroke has no width, so its box does not tell. */
const seen = (parts: Locator) => parts.evaluateAll((found) => found.map((part) => getComputedStyle(part).visibility === 'visible'));
const told = (page: Page) => page.locator('draw-it .told');

/** Draws across the part that is asked for, on the drawing that is on show. */
async function drawAcross(page: Page, drawing: string): Promise<void> {
  const zone = await page.locator(`${drawing} svg:visible path.zone`).boundingBox();
  if (zone === null) throw new Error('found no place to draw in');
  const at = (part: number) => [zone.x + 6 + (zone.width - 10) * part, zone.y + zone.height * (0.3 + part / 5)] as const;
  await page.mouse.move(...at(0));
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(...at(step / 12));
  await page.mouse.up();
}

for (const address of addresses) {
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    test(`/${address} holds the record back until a reader has drawn at ${width} px, then says how far off`, {
      tag: width < 768 === (address === first) ? [] : '@long',
    }, async ({ page, watched }) => {
      await page.setViewportSize({ width, height });
      await open(page, `${address}#your-line`);
      await expect(page.locator('.place')).toContainText('Step 3 of');
      await expect(page.locator('.stage svg:visible path.zone')).toHaveCount(1);
      await expect.poll(() => held(page).count()).toBeGreaterThan(4);
      expect(await seen(held(page))).not.toContain(true);
      await page.locator('draw-it [data-show]').evaluate((button: HTMLElement) => button.click());
      await expect(told(page)).toHaveText('Draw on to the last year first.');
      const before = await page.evaluate(() => scrollY);
      await drawAcross(page, '.stage');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await expect(page.locator('.stage .tip')).toBeHidden();
      await page.locator('.show-record').click();
      const last = await page.locator('draw-it').getAttribute('data-told');
      await expect(told(page)).toContainText(`; ${last}.`);
      await expect(told(page)).toBeInViewport();
      await expect(held(page)).toHaveCount(0);
      await expect(page.locator('.stage svg:visible [data-key^=birmingham-label]').first()).toBeVisible();
      await expect(page.locator('[data-announce]')).toHaveText((await told(page).textContent()) ?? '');
      expect(await shifts(page)).toBe(0);
      expect(await watched.faults()).toEqual([]);
    });
  }
}

test('a line is drawn by keys, a slider a year, and no question is answered in words before it is asked', async ({ page }) => {
  await open(page, `${first}?view=page#your-line`);
  await expect(page.locator('#your-line .step-chart > ul')).toBeHidden();
  await page.locator('draw-it summary').press('Enter');
  const sliders = page.locator('draw-it').getByRole('slider');
  const record = (await page.locator('draw-it').getAttribute('data-record'))?.split(',') ?? [];
  await expect(sliders).toHaveCount(record.length);
  await sliders.last().press('ArrowDown');
  await expect(sliders.first()).not.toHaveAttribute('aria-valuetext', 'not set');
  for (const [index, stop] of record.entries()) await sliders.nth(index).fill(`${Math.round(Number(stop.split(':')[1]))}`);
  await page.locator('draw-it [data-show]').press('Enter');
  await expect(page.locator('draw-it [data-again]')).toBeFocused();
  await expect(told(page)).toHaveText(/ You were 0\.\d points too (high|low) at the end, and 0\.\d points off in an average year\.$/);
  expect(await violations(page)).toEqual([]);
  await page.locator('draw-it [data-again]').press('Enter');
  await expect(sliders.last()).toHaveAttribute('aria-valuetext', 'not set');
});

test('the record is whole without script, on paper and in a page that is saved', async ({ browser, page, site }) => {
  await open(page, `${first}#your-line`);
  await page.emulateMedia({ media: 'print' });
  expect(await seen(page.locator('#your-line svg.wide .held'))).not.toContain(false);
  const saved = (await page.content()).replaceAll(/<script[\s\S]*?<\/script>/g, '');
  await apart(browser, { baseURL: site, javaScriptEnabled: false }, async (copy) => {
    for (const body of [saved, null]) {
      await copy.unrouteAll();
      if (body !== null) await copy.route(`**/${first}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await open(copy, first);
      await expect(copy.locator('#your-line svg:visible [data-key^=birmingham-label]').first()).toBeVisible();
    }
    await expect(copy.locator('draw-it')).toBeHidden();
  });
});

test('only stories in which a reader draws load the script for it', async ({ page }) => {
  const defined = () => page.evaluate(() => customElements.get('draw-it') !== undefined);
  await open(page, first);
  expect(await defined()).toBe(true);
  const other = pages.find(({ kind, address }) => kind === 'stories/*' && !addresses.includes(address));
  await open(page, other?.address ?? '');
  expect(await defined()).toBe(false);
});

test('the record is shown at once to readers who mind motion', async ({ browser, site }) => {
  await apart(browser, { baseURL: site, reducedMotion: 'reduce' }, async (page) => {
    await open(page, `${first}#your-line`);
    await page.locator('draw-it summary').press('Enter');
    for (const slider of await page.locator('draw-it input').all()) await slider.press('ArrowUp');
    const left = await page.locator('draw-it [data-show]').evaluate(async (button: HTMLElement) => {
      button.click();
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return document.querySelectorAll('#your-line .held, #your-line .clipped').length;
    });
    expect(left).toBe(0);
    await expect(told(page)).toContainText('You drew');
  });
});
