import { expect } from '@playwright/test';
import { violations } from './checks/accessible.ts';
import { heightOfWhatStays, tooWide } from './checks/fits.ts';
import { unseenFocus } from './checks/focus.ts';
import { headFaults } from './checks/head.ts';
import { hardToHear, listen } from './checks/spoken.ts';
import { movement } from './checks/still.ts';
import { strangersAtWork } from './checks/strangers.ts';
import { kinds, open, testPage, widths } from './site.ts';

/** Each kind of page is opened once, and looked at as many readers would: to open a page takes longer than to look at it. Each fault is told, not the first alone. */
for (const { address, kind, ...built } of kinds) {
  const frame = kind === 'embed/*';
  testPage(
    { address, kind, ...built },
    'holds for those who enlarge, listen, use a keyboard or a phone, and lets no stranger in',
    async ({ page, watched }) => {
      // A window of 1280 by 1024 px enlarged four times.
      await page.setViewportSize({ width: 320, height: 256 });
      const heard = await listen(page);
      await open(page, address);
      expect
        .soft(
          (await heard()).filter((words) => words.trim() !== ''),
          'said by itself',
        )
        .toEqual([]);
      expect.soft(await page.locator('[data-announce]').count(), 'voices').toBeLessThanOrEqual(1);
      expect.soft(await heightOfWhatStays(page), 'px of what stays in the window').toBeLessThan(64);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await violations(page, { part: frame }), 'found by axe').toEqual([]);
      expect.soft(await hardToHear(page), 'hard to hear').toEqual([]);
      expect.soft(await unseenFocus(page, 60), 'by keyboard').toEqual([]);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect.soft(await movement(page), 'moves where that is not wanted').toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      if (!frame) expect.soft(await headFaults(page), 'head').toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await tooWide(page), `at ${width} px`).toEqual([]);
      }
      expect.soft(await watched.faults(), "behind the reader's back").toEqual([]);
      expect.soft(await strangersAtWork(page), 'strangers').toEqual([]);
    },
  );
}
