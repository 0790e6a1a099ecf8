import { expect } from '@playwright/test';
import { open, test } from './site.ts';

test('an indicator page is whole without script: no picker, no hint, no room kept for them', async ({ page }) => {
  await open(page, 'indicators/repeat-plans/?area=leeds');
  await expect(page.locator('area-picker')).toBeHidden();
  await expect(page.locator('#chart-repeat-plans svg:visible')).toHaveCount(1);
  await expect(page.locator('.reading')).toHaveCount(0);
  const gap = await page.locator('#chart-repeat-plans .drawing').evaluate((drawing) => getComputedStyle(drawing).marginBottom);
  expect(gap).toBe('0px');
});
