import { expect } from '@playwright/test';
import { open, test } from './site.ts';

test('the data page shows the first rows of the table, and a form only where it can answer', async ({ page, script }) => {
  await open(page, 'data/');
  await expect(page.locator('data-filter tbody tr')).toHaveCount(25);
  await expect(page.locator('data-filter tbody tr').first()).toContainText('agency-rate');
  await expect(page.locator('data-filter .result')).toContainText(/^Rows 1 to 25 of \d\d,\d{3}$/);
  await expect(page.locator('data-filter form')).toBeVisible({ visible: script });
});
