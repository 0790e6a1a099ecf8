import { expect, type Page } from '@playwright/test';
import { apart } from './apart.ts';
import { violations } from './checks/accessible.ts';
import { crowdedText } from './checks/drawings.ts';
import { shifts } from './checks/shifts.ts';
import { open, test } from './site.ts';

const indicator = 'indicators/repeat-plans/';
const figure = '#chart-repeat-plans';

const field = (page: Page) => page.getByRole('combobox', { name: 'Add any council in England' });
const said = (page: Page) => page.locator('area-picker .result');
const added = (page: Page) => page.locator(`${figure} [data-key=added]`);
const areaIn = (page: Page) => new URL(page.url()).searchParams.get('area');

test('the picker adds a council by keyboard alone: to both drawings, to the table, to what the drawing says and to the address', async ({ page, watched }) => {
  await open(page, indicator);
  await field(page).focus();
  await page.keyboard.type('lee');
  await expect(page.getByRole('option')).toHaveText(['Leeds']);
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', 'area-leeds');
  await expect(page.getByRole('option', { name: 'Leeds' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Leeds');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(added(page)).toHaveCount(2);
  await expect(page.locator(`${figure} .drawing`)).toHaveAttribute('aria-label', /Added: Leeds, [\d.]+% in 2013, [\d.]+% in 2025\.$/);
  await expect(page.locator(`${figure} thead th`).nth(1)).toHaveText('Leeds');
  await expect(page.locator(`${figure} tbody tr`).first().locator('td').first()).toHaveText(/^[\d.]+%$/);
  await expect(said(page)).toHaveText(/^Leeds: the dashed line with squares, [\d.]+% in 2025\.$/);
  expect(areaIn(page)).toBe('leeds');
  expect(await watched.faults()).toEqual([]);
});

test('the picker replaces the council by another, and takes it away', async ({ page }) => {
  await open(page, `${indicator}?area=leeds`);
  await expect(added(page).first()).toContainText('Leeds');
  const whole = await page.locator(`${figure} .drawing`).getAttribute('aria-label');
  await field(page).fill('kent');
  await expect(page.getByRole('option')).toHaveText(['Kent']);
  await page.keyboard.press('Enter');
  await expect(added(page).first()).toContainText('Kent');
  await expect(added(page)).toHaveCount(2);
  await expect(page.locator(`${figure} [data-added]`).filter({ hasText: 'Leeds' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove Kent' }).press('Enter');
  await expect(added(page)).toHaveCount(0);
  await expect(page.locator('[data-added]')).toHaveCount(0);
  await expect(page.locator(`${figure} .drawing`)).toHaveAttribute('aria-label', (whole ?? '').replace(/ Added:.*$/, ''));
  await expect(field(page)).toBeFocused();
  expect(areaIn(page)).toBeNull();
});

test('the list of the picker is walked round its ends, and closed and cleared by Escape', async ({ page }) => {
  await open(page, indicator);
  await field(page).focus();
  await page.keyboard.press('ArrowUp');
  const options = page.getByRole('option');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await options.count()).toBeGreaterThan(140);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await field(page).fill('zzz');
  await expect(said(page)).toHaveText('We know no council in England by the name “zzz”.');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('the list of the picker finds names by any of their words, whatever their points', async ({ page }) => {
  await open(page, indicator);
  for (const [words, name] of [
    ['st h', 'St. Helens'],
    ['hull', 'Kingston upon Hull'],
    ['tyneside', 'North Tyneside'],
  ] as const) {
    await field(page).fill(words);
    await expect(page.getByRole('option').filter({ hasText: name })).toHaveCount(1);
  }
});

test('the picker takes the council whose whole name was typed, though other names hold it', async ({ page }) => {
  await open(page, indicator);
  await field(page).fill('york');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('York');
});

test('the picker works by touch on a phone', async ({ browser, site }) => {
  await apart(browser, { baseURL: site, hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } }, async (page) => {
    await open(page, indicator);
    await field(page).tap();
    await page.getByRole('option', { name: 'Barnet' }).tap();
    await expect(added(page).first()).toContainText('Barnet');
    expect(areaIn(page)).toBe('barnet');
  });
});

for (const [council, width] of [
  ['leeds', 320],
  ['north-east-lincolnshire', 320],
  ['city-of-london', 768],
  ['rutland', 1280],
] as const) {
  test(`the address brings back ${council} at ${width} px, nothing moves, and axe finds nothing`, { tag: '@long' }, async ({ browser, site }) => {
    await apart(browser, { baseURL: site, viewport: { width, height: 900 }, colorScheme: width === 320 ? 'dark' : 'light' }, async (page) => {
      await open(page, `${indicator}?area=${council}`);
      await expect(added(page)).toHaveCount(2);
      expect(await shifts(page)).toBe(0);
      expect(await crowdedText(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await field(page).fill('n');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('the chosen council goes along over the list of indicators to the next one', async ({ page }) => {
  await open(page, 'indicators/?area=leeds');
  await page
    .getByRole('link', { name: /^Agency social workers/ })
    .first()
    .click();
  await page.waitForURL('**/indicators/agency-rate/?area=leeds');
});

test('the picker rings and names the dot of a council where there is one year only', async ({ page }) => {
  await open(page, 'indicators/plan-ended-case-closed/?area=leeds');
  const drawing = page.locator('#chart-plan-ended-case-closed');
  await expect(drawing.locator('[data-key=added] .ring')).toHaveCount(2);
  await expect(drawing.locator('[data-key=added] text').first()).toHaveText('Leeds 40.8%');
  await expect(drawing.locator('thead th').nth(1)).toHaveText('Leeds');
});

test('the picker says in a line that it does not know a council, and shows the page whole', async ({ page, watched }) => {
  await open(page, `${indicator}?area=atlantis`);
  await expect(said(page)).toHaveText('No council “atlantis” in these figures.');
  await expect(added(page)).toHaveCount(0);
  await open(page, `${indicator}?area=birmingham`);
  await expect(said(page)).toHaveText('Birmingham is already the blue line, or the blue dot.');
  expect(await watched.faults()).toEqual([]);
});

test('the picker says when the figures could not be loaded, and tries again', async ({ page }) => {
  await page.route('**/data/latest/indicators/*.json', (route) => route.abort());
  await open(page, `${indicator}?area=leeds`);
  await expect(said(page)).toHaveText('The figures could not be loaded.');
  await expect(page.locator(`${figure} svg:visible`)).toHaveCount(1);
  await page.unrouteAll();
  await field(page).fill('leeds');
  await expect(page.getByRole('option')).toHaveText(['Leeds']);
  await page.keyboard.press('Enter');
  await expect(added(page)).toHaveCount(2);
});

test('the picker knows Birmingham, and an abolished council leads to the one that took over', async ({ page }) => {
  await open(page, indicator);
  await field(page).fill('birminham');
  await field(page).press('Enter');
  await expect(said(page)).toHaveText('Birmingham is already the blue line, or the blue dot.');
  await field(page).fill('Bournemouth');
  await expect(page.getByRole('option').last()).toHaveText('Bournemouth, until 2019, now Bournemouth, Christchurch and Poole');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('Bournemouth, Christchurch and Poole');
  await field(page).fill('Northamptonshire');
  await field(page).press('Enter');
  await expect(said(page)).toHaveText('Northamptonshire was a council until 2021, now North Northamptonshire and West Northamptonshire.');
  await page.getByRole('option', { name: /^Northamptonshire, until/ }).click();
  await expect(said(page)).toHaveText(/A council until 2021, now North Northamptonshire and West Northamptonshire\.$/);
});

test('the list of the picker stays when the field loses the focus to nothing, keeps what was typed, and closes when something else is pressed', async ({
  page,
}) => {
  await open(page, indicator);
  await field(page).fill('le');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field(page).blur();
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field(page)).toHaveValue('le');
  await page.locator('h1').click();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('the picker says a count once, when the reader has stopped typing', async ({ page }) => {
  await open(page, indicator);
  await page.evaluate(() => {
    new MutationObserver(() => {
      const said = document.querySelector('[data-announce]')?.textContent;
      if (said) document.body.dataset.said = `${document.body.dataset.said ?? ''}${said}|`;
    }).observe(document.body, { childList: true, subtree: true });
  });
  await field(page).pressSequentially('leeds');
  await expect(page.locator('body')).toHaveAttribute('data-said', '1 council|');
});

test('the choice goes along in the links to pages that know it, and out of them again', async ({ page }) => {
  await open(page, `${indicator}?area=leeds`);
  await expect(added(page)).toHaveCount(2);
  const turn = page.locator('.turn a').first();
  await expect(turn).toHaveAttribute('href', /indicators\/[\w-]+\/\?area=leeds$/);
  await turn.click();
  await expect(field(page)).toHaveValue('Leeds');
  await page.getByRole('button', { name: 'Remove Leeds' }).click();
  await expect(page.locator('.turn a').first()).not.toHaveAttribute('href', /area/);
});
