import { expect } from '@playwright/test';
import { wcagContrast } from 'culori';
import sharp from 'sharp';
import { apart } from './apart.ts';
import { chartsOn, frameOf, test } from './hosts/frames.ts';
import { frameTag, hostPage } from './hosts/pages.ts';

/** Grounds of pages, plain and not. */
const grounds = ['#fff', '#ddd', '#c00', '#222', '#000', 'linear-gradient(#000,#fff)'];
/** What a page may say of its scheme, whether or not its ground is like that. */
const schemes = ['normal', 'light', 'dark'];
const plain: Record<string, number[]> = { '#fff': [255, 255, 255], '#222': [34, 34, 34], '#000': [0, 0, 0] };
const pairs = grounds.flatMap((ground) => schemes.map((scheme) => ({ ground, scheme })));
/** Width and height of each frame, in px: its foot is cut off here, and its right edge is free of words. */
const [width, height] = [340, 60];

for (const loader of [true, false]) {
  test(`the words of a chart can be read on any ground under any scheme, ${loader ? 'with' : 'without'} our loader`, { tag: '@long' }, async ({
    browser,
    site,
    hosts,
  }) => {
    const frames = pairs.map(
      ({ ground, scheme }) => `<div style="background:${ground};color-scheme:${scheme}">${frameTag(frameOf(site, 'left-care-adopted'))}</div>`,
    );
    const script = loader ? `<script src="${site}embed.js"></script>` : '';
    const address = hosts.put(hostPage(frames.join('') + script, { css: `h1{display:none}iframe{height:${height}px!important}` }));
    for (const colorScheme of ['light', 'dark'] as const) {
      await apart(browser, { colorScheme, viewport: { width, height: height * pairs.length } }, async (page) => {
        await page.goto(address);
        if (loader) await expect.poll(() => page.locator('iframe[style*=color-scheme]').count()).toBe(pairs.length);
        await expect.poll(() => chartsOn(page).length).toBe(pairs.length);
        const colors = await Promise.all(
          chartsOn(page).map((frame) => frame.evaluate(() => getComputedStyle(document.querySelector('.takeaway') as Element).color)),
        );
        const picture = await sharp(await page.screenshot())
          .removeAlpha()
          .raw()
          .toBuffer();
        const behind = pairs.map((_, index) => [...picture.subarray(((index + 0.5) * height * width - 3) * 3)].slice(0, 3));
        const seen = pairs.map((pair, index) => ({ ...pair, colorScheme, contrast: wcagContrast(colors[index] ?? '', `rgb(${behind[index]?.join(' ')})`) }));
        expect(seen.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
        // A plain ground shows through.
        const through = pairs.flatMap(({ ground }, index) => (loader && ground in plain ? [[plain[ground], behind[index]]] : []));
        for (const [own, found] of through) expect(found).toEqual(own);
      });
    }
  });
}
