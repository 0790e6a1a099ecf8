import { expect } from '@playwright/test';
import { ofColour, violations } from './checks/accessible.ts';
import { movement } from './checks/still.ts';
import { kinds, open, testPage } from './site.ts';

for (const page of kinds) {
  testPage(
    page,
    'has no fault of colour that axe can find in the dark',
    async ({ page: tab }) => {
      await tab.emulateMedia({ colorScheme: 'dark' });
      await open(tab, page.address);
      expect(await violations(tab, { rules: ofColour })).toEqual([]);
    },
    { tag: '@long' },
  );

  testPage(
    page,
    'is still when it is opened by those who ask for less motion',
    async ({ page: tab }) => {
      await tab.emulateMedia({ reducedMotion: 'reduce' });
      await open(tab, page.address);
      expect(await movement(tab)).toEqual([]);
      await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
      expect(await movement(tab)).toEqual([]);
    },
    { tag: '@long' },
  );
}
