import { expect } from '@playwright/test';
import { unseenFocus } from './checks/focus.ts';
import { kinds, open, test } from './site.ts';

for (const { address } of kinds) {
  test(`/${address} can be walked by keyboard, and shows where one is`, async ({ page }) => {
    await open(page, address);
    expect(await unseenFocus(page, 60)).toEqual([]);
  });
}
