import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { apart } from './apart.ts';
import { violations } from './checks/accessible.ts';
import { watch } from './checks/watch.ts';
import { chartsOn, faultsOfFrames, folder, frameOf, handedOut, test } from './hosts/frames.ts';
import { frameTag, hostPage, places } from './hosts/pages.ts';
import { pages } from './site.ts';

/** A trend, the heaviest, the highest where it is narrow, and the highest where it is wide. */
const kinds = ['repeat-plans', 'referrals-rate-spread', 'judgements', 'concerns'];
const ids = pages.filter(({ kind }) => kind === 'embed/*').map(({ address }) => address.split('/')[1] ?? '');
const widths = [320, 600, 900];
const themes = ['light', 'dark'] as const;
/** Columns of hosts: a small phone's, those about which a narrow drawing gives way to a wide one, which then grows, and those of themes of WordPress. */
const columns = [300, 320, 580, 600, 610, 650, 680, 840];
/** A window in which all frames are in sight: a browser lets those out of sight rest. */
const tall = 7000;

/** Waits until the frames are as they should be: those that speak take a moment. */
async function settled(page: Page, options?: { fits: boolean }): Promise<void> {
  await expect.poll(() => faultsOfFrames(page, options)).toEqual([]);
}

for (const [place, pageOf] of Object.entries(places)) {
  test(`on ${place}, charts are whole at every width, by day and by night, and ask nobody else`, { tag: '@long' }, async ({ browser, site, hosts }) => {
    const address = hosts.put(
      pageOf(
        kinds.map((id) => frameOf(site, id)),
        site,
      ),
    );
    const script = !place.includes('without');
    for (const colorScheme of themes) {
      await apart(browser, { javaScriptEnabled: script, colorScheme, viewport: { width: 320, height: tall } }, async (page) => {
        const watched = watch(page, site, hosts.address);
        await page.goto(address);
        await expect.poll(() => chartsOn(page).length).toBe(kinds.length);
        for (const width of widths) {
          await page.setViewportSize({ width, height: tall });
          await settled(page, { fits: /loader|sandbox/.test(place) });
        }
        // The check is a script itself.
        if (script && colorScheme === (place.includes('loader') ? 'dark' : 'light')) expect(await violations(page, { strangers: true })).toEqual([]);
        expect(await watched.faults()).toEqual([]);
      });
    }
  });
}

for (const javaScriptEnabled of [true, false]) {
  const title = `every chart is drawn, fits the height that is handed out at 304 px and stays under 1,000 px at each width of a column, ${javaScriptEnabled ? 'with' : 'without'} script`;
  test(title, { tag: '@long' }, async ({ browser, site }) => {
    await apart(browser, { javaScriptEnabled, viewport: { width: 304, height: 200 } }, async (page) => {
      const watched = watch(page, site);
      const faults: string[] = [];
      for (const id of ids) {
        await page.goto(`${site}embed/${id}/`);
        const { drawn, at304, high } = await page.evaluate(measure, columns);
        if (drawn !== 1 || at304 > handedOut(id)) faults.push(`${id}: ${drawn} drawings, ${at304} px of ${handedOut(id)}`);
        faults.push(...high.map(({ width, height }) => `${id}: ${height} px high at ${width}`));
      }
      expect(faults).toEqual([]);
      expect(await watched.faults()).toEqual([]);
    });
  });
}

/** The drawings that are seen, the height of the page in its window, and the widths at which it is too high for hosts that give no frame more than 1,000 px. */
function measure(columns: readonly number[]): { drawn: number; at304: number; high: { width: number; height: number }[] } {
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);
  const drawn = [...document.querySelectorAll('.drawing svg')].filter((svg) => svg.clientWidth > 0).length;
  const at304 = height();
  const at = (width: number) => {
    document.documentElement.style.width = `${width}px`;
    return { width, height: height() };
  };
  return { drawn, at304, high: columns.map(at).filter((one) => one.height >= 1000) };
}

test('two frames of one chart and one that comes later each take their own height', async ({ page, site, hosts }) => {
  await page.setViewportSize({ width: 900, height: tall });
  const [first, other] = [frameTag(frameOf(site, 'repeat-plans')), frameTag({ ...frameOf(site, 'repeat-plans', '?title=off'), height: 50 })];
  await page.goto(hosts.put(hostPage(`<script src="${site}embed.js"></script>${first}${other}`)));
  await settled(page, { fits: true });
  await page.evaluate((tag) => document.querySelector('main')?.insertAdjacentHTML('beforeend', tag), frameTag({ ...frameOf(site, 'judgements'), height: 50 }));
  await expect.poll(() => chartsOn(page).length).toBe(3);
  await settled(page, { fits: true });
  const heights = await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
  expect(heights[1]).toBeLessThan(heights[0] ?? 0);
});

test('a frame grows with its table, and with what is added to it', async ({ page, site, hosts }) => {
  await page.goto(hosts.put(hostPage(`${frameTag(frameOf(site, 'repeat-plans', '?area=leeds'))}<script src="${site}embed.js"></script>`)));
  await settled(page, { fits: true });
  await page.frameLocator('iframe').locator('summary').click();
  await settled(page, { fits: true });
});

test('a page with a strict policy of its own, one at 400%, and one whose frames have borders show the chart whole', async ({ page, site, hosts }) => {
  const origin = new URL(site).origin;
  const headers = { 'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${origin}; script-src ${origin}; style-src 'unsafe-inline'` };
  const body = `${frameTag({ ...frameOf(site, 'repeat-plans'), height: 150 })}<script src="${site}embed.js"></script>`;
  const watched = watch(page, site, hosts.address);
  await page.goto(hosts.put(hostPage(body, { headers })));
  await settled(page, { fits: true });
  // A window 1,280 px wide at 400%.
  await page.setViewportSize({ width: 320, height: 256 });
  await settled(page, { fits: true });
  await page.goto(hosts.put(hostPage(body, { css: 'iframe{border:3px solid red;box-sizing:border-box}' })));
  await settled(page);
  expect(await watched.faults()).toEqual([]);
  watched.stop();
});

test('a hostile page and a hostile frame change nothing of a chart, nor of a frame that is not ours', async ({ page, site, hosts }) => {
  const rogue = hosts.put({
    html: '<!doctype html><title>Rogue</title><script>setInterval(() => parent.postMessage({ sentinel: "amp", type: "embed-size", height: 2500 }, "*"), 5)</script>',
  });
  const strange = `<iframe src="${rogue}" title="Strange" width="200" height="90" id="strange"></iframe>`;
  await page.goto(hosts.put(hostPage(`${frameTag(frameOf(site, 'repeat-plans', '#?secret=abc123'))}${strange}<script src="${site}embed.js"></script>`)));
  await settled(page, { fits: true });
  const state = () =>
    chartsOn(page)[0]?.evaluate(() => [{ ...document.documentElement.dataset }, document.querySelectorAll('*').length, document.body.textContent?.length]);
  const before = { chart: await page.locator('iframe').first().boundingBox(), state: await state() };
  const watched = watch(page, site, hosts.address);
  await page.evaluate(attack);
  await page.waitForTimeout(100);
  expect({ chart: await page.locator('iframe').first().boundingBox(), state: await state() }).toEqual(before);
  expect(await page.locator('#strange').evaluate((frame) => frame.clientHeight)).toBe(90);
  expect(await watched.faults()).toEqual([]);
  watched.stop();
});

/** Sends junk to the chart, and to the page itself as if it came from the chart. */
function attack(): void {
  const junk = [null, undefined, 0, '', 'pymxPYMxaxPYMxheightxPYMx1', 'ready', [], {}, { message: 'ready', ground: {} }, { message: 'ready', secret: 'wrong' }];
  const heights = [-1, 0, 1, 1e9, Number.NaN, Number.POSITIVE_INFINITY, '99999', {}, null].map((height) => ({ sentinel: 'amp', type: 'embed-size', height }));
  const secrets = [
    { secret: 'wrong', message: 'height', value: 5 },
    { secret: 'abc123', message: 'height', value: 1e9 },
  ];
  for (const message of [...junk, ...heights, ...secrets, new Date(), new Map([[1, 2]])]) {
    document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    window.postMessage(message, '*');
  }
}

test('twenty frames on one page stand whole, and weigh less than 160 kB in all', { tag: '@long' }, async ({ page, site, hosts }) => {
  const twenty = ids.filter((_, index) => index % Math.floor(ids.length / 20) === 0).slice(0, 20);
  await page.setViewportSize({ width: 900, height: 3 * tall });
  await page.goto(hosts.put(hostPage(`${twenty.map((id) => frameTag(frameOf(site, id))).join('')}<script src="${site}embed.js" async></script>`)));
  await expect.poll(() => chartsOn(page).length).toBe(20);
  await settled(page, { fits: true });
  const files = ['embed.js', ...twenty.map((id) => `embed/${id}/index.html`)];
  const sent = files.map((file) => brotliCompressSync(readFileSync(join(folder, file))).length);
  expect(sent.reduce((sum, bytes) => sum + bytes)).toBeLessThan(160_000);
});
