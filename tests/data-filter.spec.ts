import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { open, test } from './site.ts';

test('the filter shows what is asked for, keeps it in the address, and gives exactly that as CSV', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, 'data/');
  await page.locator('select[name="indicator"]').selectOption('repeat-plans');
  await page.locator('select[name="area"]').selectOption('birmingham');
  await page.locator('select[name="from"]').selectOption('2017');
  await page.locator('select[name="to"]').selectOption('2018');
  await expect(page.locator('data-filter .result')).toHaveText('Rows 1 to 2 of 2');
  await expect(page.locator('data-filter tbody tr').last()).toContainText('24');
  expect(new URL(page.url()).search).toBe('?indicator=repeat-plans&area=birmingham&from=2017&to=2018');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download these rows as CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('after-inadequate-repeat-plans-birmingham.csv');
  const published = (await (await page.request.get(`${site}data/latest/observations.csv`)).text()).split('\r\n');
  const expected = published.filter((line, index) => index === 0 || /^repeat-plans,E08000025,.*,(2017|2018),/.test(line));
  expect(readFileSync(await download.path(), 'utf8')).toBe(`${expected.join('\r\n')}\r\n`);
});

test('the filter starts from what the address asks for, and turns pages', async ({ page }) => {
  await open(page, 'data/?theme=workforce&area=E08000025#filter');
  await expect(page.locator('data-filter .result')).toContainText('Rows 1 to 25 of ');
  await expect(page.locator('select[name="theme"]')).toHaveValue('workforce');
  await expect(page.locator('select[name="indicator"] option[value="repeat-plans"]')).toBeDisabled();
  await page.getByRole('button', { name: 'Rows after' }).click();
  await expect(page.locator('data-filter .result')).toContainText('Rows 26 to ');
  await page.getByRole('button', { name: 'Rows before' }).click();
  await expect(page.locator('data-filter .result')).toContainText('Rows 1 to 25 of ');
});

test('the filter leaves the page as it is when the table cannot be had', async ({ page }) => {
  await page.route('**/data/table.json', (route) => route.abort());
  await open(page, 'data/');
  await page.locator('select[name="theme"]').selectOption('money');
  await expect(page.locator('data-filter .result')).toHaveText('The figures could not be fetched. The files above hold them all.');
  await expect(page.locator('data-filter tbody tr')).toHaveCount(25);
  await page.unrouteAll();
});

test('the filter knows a council by the name that every page uses, and by its code, and says what it does not know', async ({ page }) => {
  await open(page, 'data/?area=leeds&indicator=repeat-plans');
  await expect(page.locator('select[name="area"]')).toHaveValue('leeds');
  await expect(page.locator('data-filter .result')).toHaveText(/^Rows 1 to \d+ of \d+$/);
  await expect(page.locator('data-filter tbody tr').first()).toContainText('Leeds');
  await open(page, 'data/?area=E08000035');
  await expect(page.locator('select[name="area"]')).toHaveValue('leeds');
  await open(page, 'data/?area=atlantis&indicator=repeat-plans');
  await expect(page.locator('data-filter .result')).toHaveText(/^Nothing here is called “atlantis”: it was left out\. Rows 1 to 25 of/);
});
