import { expect } from '@playwright/test';
import { unseenFocus } from './checks/focus.ts';
import { kinds, open, testPage } from './site.ts';

for (const built of kinds) {
  testPage(built, 'can be walked by keyboard, and shows where one is', async ({ page }) => {
    await open(page, built.address);
    expect(await unseenFocus(page, 60)).toEqual([]);
  });
}
