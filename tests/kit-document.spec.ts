import { expect } from '@playwright/test';
import { open, test } from './site.ts';

test('the kit is whole without script: preview, code to select, pictures and words', async ({ page, site, watched }) => {
  await open(page, 'embed/kit/repeat-plans/');
  await expect(page.locator('embed-builder form')).toBeHidden();
  await expect(page.frameLocator('embed-builder iframe').locator('.caution')).toBeVisible();
  await expect(page.locator('[data-embed]')).toHaveCount(5);
  await expect(page.locator('copy-text button')).toHaveCount(0);
  for (const picture of ['chart.png', 'square.png', 'tall.png', 'chart.svg']) {
    await expect(page.locator(`a[href$="/embed/repeat-plans/${picture}"]`)).toBeVisible();
    expect((await page.request.get(`${site}embed/repeat-plans/${picture}`)).ok()).toBe(true);
  }
  expect(await watched.faults()).toEqual([]);
});

test('the gallery names every chart and leads to its kit', async ({ page }) => {
  await open(page, 'embed/');
  expect(await page.locator('main a[href*="embed/kit/"]').count()).toBeGreaterThan(140);
  await page.locator('main a[href*="embed/kit/"]').first().click();
  await expect(page.locator('h1')).toHaveText('Ofsted’s grades for Birmingham, and for every council');
});

test('the kit of an indicator and of a visit lies folded on its page', async ({ page }) => {
  for (const address of ['indicators/repeat-plans/', 'visits/3/']) {
    await open(page, address);
    const folded = page.locator('details.kit').first();
    await expect(folded.locator('ol')).toBeHidden();
    await folded.locator('summary').click();
    await expect(folded.locator('ol > li')).toHaveCount(3);
  }
});
