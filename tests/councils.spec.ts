import { expect, type Page } from '@playwright/test';
import { crowdedText } from './checks/drawings.ts';
import { open, pages, test } from './site.ts';

const finder = (page: Page) => page.getByRole('combobox', { name: /^Find a council/ });
const said = (page: Page) => page.locator('find-council .result');

for (const [words, slug] of [
  ['Bradford', 'bradford'],
  ['IOW', 'isle-of-wight'],
  ['Poole', 'bournemouth-christchurch-and-poole'],
  ['Leeeds', 'leeds'],
] as const) {
  test(`the finder leads from “${words}” to the page of ${slug} by keys alone`, async ({ page, watched }) => {
    await open(page, 'councils/');
    await finder(page).focus();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/councils/${slug}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await watched.faults()).toEqual([]);
  });
}

test('the finder leads to a page by pointer, and lets choose where a name means more than one council', async ({ page }) => {
  await open(page, 'councils/');
  await finder(page).fill('Sussex');
  await expect(said(page)).toHaveText('Sussex is a county of more than one council. Choose one of its councils.');
  await expect(page.getByRole('option')).toHaveText(['Brighton and Hove', 'East Sussex', 'West Sussex']);
  await finder(page).press('Enter');
  await expect(page).toHaveURL(/councils\/$/);
  await page.getByRole('option', { name: 'West Sussex' }).click();
  await page.waitForURL('**/councils/west-sussex/');
});

test('the finder remembers a council from the address, and says what it does not know', async ({ page }) => {
  await open(page, 'councils/?area=kent');
  await expect(said(page)).toHaveText('Kent, press Enter for its page.');
  await finder(page).press('Enter');
  await page.waitForURL('**/councils/kent/');
  await open(page, 'councils/?area=atlantis');
  await expect(said(page)).toHaveText('No council “atlantis” in our data set.');
});

test('every council is on the list of councils, by region and by grade, without script', async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('councils/');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  const linked = new Set(await page.locator('.councils a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)));
  const built = pages.filter(({ kind }) => kind === 'councils/*').map(({ address }) => address);
  expect(built.length).toBeGreaterThan(5);
  expect(built.filter((address) => ![...linked].some((path) => path.endsWith(`/${address}`)))).toEqual([]);
  expect(linked.size).toBe(built.length);
  await context.close();
});

test('a measure of a council leads to its indicator with the council drawn in', async ({ page }) => {
  await open(page, 'councils/leeds/');
  await page.getByRole('link', { name: 'Repeat plans', exact: true }).click();
  await page.waitForURL('**/indicators/repeat-plans/?area=leeds');
  await expect(page.locator('#chart-repeat-plans [data-key=added]')).toHaveCount(2);
});

test('the council of a page goes along over pages that do not speak of it, and an address of another council stays that one’s', async ({ page }) => {
  await open(page, 'councils/leeds/');
  await expect(page.locator('#neighbours-2025 + ol a').first()).toHaveAttribute('href', /councils\/[\w-]+\/$/);
  await page.getByRole('banner').getByRole('link', { name: 'Stories' }).click();
  await page.waitForURL('**/stories/?area=leeds');
  await page.getByRole('banner').getByRole('link', { name: 'Data' }).click();
  await page.waitForURL(/\/data\/\?area=leeds/);
  await expect(page.locator('select[name="area"]')).toHaveValue('leeds');
  await page.locator('select[name="area"]').selectOption('kent');
  await page.getByRole('banner').getByRole('link', { name: 'Indicators' }).click();
  await page.waitForURL('**/indicators/?area=kent');
});

test('a region, Birmingham and what is no name of a council do not go along', async ({ page }) => {
  await open(page, 'data/?area=london');
  await expect(page.locator('data-filter .result')).toHaveText(/^Rows 1 to/);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Indicators' })).toHaveAttribute('href', /indicators\/$/);
  await open(page, 'stories/?area=%22%3Ex');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Indicators' })).toHaveAttribute('href', /indicators\/$/);
  await open(page, 'councils/birmingham/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Indicators' })).toHaveAttribute('href', /indicators\/$/);
});

test('the styles of a council’s page that come in a file lie under its first screen, and the drawings it shares are there', async ({ page }) => {
  await open(page, 'councils/leeds/');
  await expect(page.locator('main link[rel="stylesheet"]')).toHaveCount(1);
  const drawn = await page
    .locator('.strip use')
    .first()
    .evaluate((use) => (use as SVGUseElement).getBBox().width);
  expect(drawn).toBeGreaterThan(100);
  const { fill, stroke } = await page
    .locator('.strip use')
    .first()
    .evaluate((use) => getComputedStyle(use));
  expect([fill, stroke]).toEqual(['none', 'rgb(133, 127, 112)']);
});

test('what is copied of a council carries its caution and its source', async ({ page }) => {
  await open(page, 'councils/bradford/');
  const text = await page.locator('copy-text [data-copied]').textContent();
  expect(text).toMatch(/A place in the order is not a grade.*Source: After Inadequate.*\/councils\/bradford\/$/s);
});

test('on a phone the name of a measure stands above its strip, and nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'councils/isle-of-wight/');
  const [name, strip] = [page.locator('.measures li a').first(), page.locator('.measures .strip').first()];
  const [above, below] = [await name.boundingBox(), await strip.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await crowdedText(page)).toEqual([]);
});

test('the kit of a chart opens with the council that came along', async ({ page }) => {
  await open(page, 'embed/kit/agency-rate/?area=leeds');
  await expect(page.getByRole('combobox', { name: 'Council to add' })).toHaveValue('leeds');
  await expect(page.locator('[data-embed]').first()).toContainText('area=leeds');
});
