import { expect } from '@playwright/test';
import { open, test } from './site.ts';

test('the ledger is whole without a choice, and narrows and sorts by keyboard alone', async ({ page }) => {
  await open(page, 'claims/');
  const shown = page.locator('[data-entry]:visible');
  const all = await shown.count();
  await page.locator('select[name=relation]').focus();
  await page.keyboard.type('Disagrees');
  await expect(page.locator('list-filter .result')).toHaveText(`${await shown.count()} of ${all} shown`);
  expect(await shown.count()).toBeLessThan(all);
  expect(new Set(await shown.evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.relation)))).toEqual(new Set(['disagrees']));
  await page.locator('select[name=order]').focus();
  await page.keyboard.type('By what');
  const measures = await shown.evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.measure ?? ''));
  expect(measures).toEqual([...measures].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
});

test('the address of the ledger keeps what was chosen', async ({ page }) => {
  await open(page, 'claims/?relation=agrees&order=newest&words=plan&event=no-such-event');
  const shown = page.locator('[data-entry]:visible');
  const places = await shown.evaluateAll((entries) => entries.map((entry) => Number((entry as HTMLElement).dataset.newest)));
  expect(places.length).toBeGreaterThan(0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await expect(page.locator('select[name=event]')).toHaveValue('');
  await page.locator('select[name=order]').selectOption('');
  expect(new URL(page.url()).search).toBe('?relation=agrees&words=plan');
});

test('the timeline narrows to one kind of event', async ({ page }) => {
  await open(page, 'timeline/?kind=monitoring-visit');
  await expect(page.locator('[data-entry]:visible')).toHaveCount(await page.locator('[data-kind=monitoring-visit]').count());
});

test('the address of a claim or an event leads to it, far down a long list', async ({ page }) => {
  for (const address of ['claims/#mv3-second-plan', 'timeline/#inspection-2014-03']) {
    await open(page, address);
    await expect(page.locator(`#${address.split('#')[1]}`)).toBeInViewport();
  }
});

for (const address of ['claims/', 'timeline/', 'embed/'])
  test(`the End key lands at the end of /${address}, whose height is no guess`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, address);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => Math.round(scrollY + innerHeight))).toBeGreaterThanOrEqual(before - 1);
    expect(await height()).toBe(before);
  });
