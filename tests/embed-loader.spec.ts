import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { apart } from './apart.ts';
import { watch } from './checks/watch.ts';
import { chartsOn, faultsOfFrames, folder, frameOf, test } from './hosts/frames.ts';
import { frameTag, hostPage } from './hosts/pages.ts';

const loader = (site: string) => `<script src="${site}embed.js"></script>`;

/** A page of a third, which asks for a height of 777 px again and again. */
const stranger = {
  html: '<!doctype html><title>Stranger</title><script>setInterval(() => parent.postMessage({ sentinel: "amp", type: "embed-size", height: 777 }, "*"), 5)</script>',
};

/** What the frames of a page look like from outside. */
function seen(page: Page): Promise<{ height: number; style: string | null }[]> {
  return page.locator('iframe').evaluateAll((frames) => frames.map((frame) => ({ height: frame.clientHeight, style: frame.getAttribute('style') })));
}

/** Puts a page up, lets its frames speak, and gives what they look like; nothing may be thrown on the way. */
async function shown(page: Page, address: string, origins: [site: string, hosts: string]) {
  const watched = watch(page, ...origins);
  await page.goto(address);
  await page.waitForTimeout(300);
  const found = await seen(page);
  expect(await watched.faults()).toEqual([]);
  watched.stop();
  return found;
}

test('the loader takes no frame for ours whose address holds ours, or where its text or a copy stands in the page', async ({ page, site, hosts }) => {
  const rogue = hosts.put(stranger);
  const text = readFileSync(join(folder, 'embed.js'), 'utf8');
  const addresses = [`${rogue}?from=${site}`, `${rogue}#${site}`, `${rogue}?${site.replace(/^http:/, '')}embed/`];
  const strange = addresses.map((src) => `<iframe src="${src}" title="Strange" width="200" height="90"></iframe>`).join('');
  const copy = hosts.put({ html: text, headers: { 'Content-Type': 'text/javascript' } });
  for (const script of [loader(site), `<script>${text}</script>`, `<script src="${copy}"></script>`, `<script type="module">${text}</script>`]) {
    const frames = await shown(page, hosts.put(hostPage(strange + script)), [site, hosts.address]);
    expect(frames, script.slice(0, 60)).toEqual(addresses.map(() => ({ height: 90, style: null })));
  }
});

for (const clobbering of [
  '<iframe name="currentScript" title="A"></iframe>',
  '<img name="currentScript" alt="">',
  '<img name="querySelectorAll" alt="">',
  '<form name="addEventListener"></form>',
  '<form name="documentElement"></form>',
]) {
  test(`the loader sizes our frames beside ${clobbering}`, async ({ page, site, hosts }) => {
    const watched = watch(page, site, hosts.address);
    const body = `${clobbering}<form><input name="parentElement">${frameTag({ ...frameOf(site, 'repeat-plans'), height: 150 })}</form>${loader(site)}`;
    await page.goto(hosts.put(hostPage(body)));
    await expect.poll(() => faultsOfFrames(page, { fits: true })).toEqual([]);
    await expect(page.locator('form iframe')).toHaveAttribute('style', /color-scheme: light/);
    expect(await watched.faults()).toEqual([]);
    watched.stop();
  });
}

test('the loader that stands twice in a page opens a link once, and sizes as one that stands once', async ({ page, site, hosts }) => {
  const frame = frameTag({ ...frameOf(site, 'repeat-plans'), height: 150, more: 'sandbox="allow-scripts"' });
  await page.goto(hosts.put(hostPage(`${frame}${loader(site)}${loader(site)}`)));
  await expect.poll(() => faultsOfFrames(page, { fits: true })).toEqual([]);
  const opened: string[] = [];
  page.on('popup', (popup) => opened.push(popup.url()));
  await page.frameLocator('iframe').getByRole('link', { name: 'After Inadequate' }).click();
  await expect.poll(() => opened.length).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  expect(opened).toHaveLength(1);
  for (const popup of page
    .context()
    .pages()
    .filter((one) => one !== page))
    await popup.close();
});

test('the loader and a frame throw at no message, however odd, and heed none', async ({ page, site, hosts }) => {
  const odd = hosts.put({ html: `<!doctype html><title>Odd</title><script>${sendOdd}</script>` });
  await page.goto(hosts.put(hostPage(`${frameTag(frameOf(site, 'repeat-plans'))}${loader(site)}<iframe src="${odd}" title="Odd" height="90"></iframe>`)));
  await expect.poll(() => faultsOfFrames(page, { fits: true })).toEqual([]);
  const state = () => chartsOn(page)[0]?.evaluate(() => ({ ...document.documentElement.dataset }));
  const [before, frames] = [await state(), await seen(page)];
  const watched = watch(page, site, hosts.address);
  await page.evaluate(`Object.prototype.height = 5000; Object.prototype.ground = 'dark'; for (const message of [${oddMessages}]) {
    frames[0].postMessage(message, '*');
    window.postMessage(message, '*');
  }`);
  // As if a chart of ours had sent them.
  await chartsOn(page)[0]?.evaluate(`for (const message of [${oddMessages}]) parent.postMessage(message, '*')`);
  await page.waitForTimeout(200);
  expect(await state()).toEqual(before);
  expect(await seen(page)).toEqual(frames);
  expect(await watched.faults()).toEqual([]);
  watched.stop();
});

/** Messages of every shape that a page may send, as code. */
const oddMessages = `
  null, undefined, 0, '', 'ready', [], {}, { message: 'ready', ground: {} }, { message: 'ready', ground: { toString: 1 } }, { message: 'ready', ground: ['dark'] },
  { message: 'ready', ground: 'dark\\n' }, { message: 'ready', theme: 'dark' }, { message: 'link' }, { message: 'link', value: { toString: 1 } },
  { message: 'link', value: 'javascript:alert(1)' }, { message: 'link', value: 'https://elsewhere.example/' }, { secret: 'a', message: 'height', value: 5 },
  { height: 500n }, { height: 500 }, ...[500n, '99999', {}, { valueOf: 1 }, [500], null, NaN, -1, 5].map((height) => ({ sentinel: 'amp', type: 'embed-size', height })),
  new Date(), new Map([[1, 2]]), new Error('a')`;

const sendOdd = `setInterval(() => { for (const message of [${oddMessages}]) parent.postMessage(message, '*') }, 50)`;

test('the loader judges a ground by its lightness: light or dark words whatever its reader likes, and paper of their own where it is not plain', async ({
  browser,
  site,
  hosts,
}) => {
  const grounds: [css: string, theme: string, ground: string][] = [
    ['', 'light', 'light'],
    ['background:#fff', 'light', 'light'],
    ['background:#d1e4dd', 'light', 'own'],
    ['background:oklch(0.97 0.01 90)', 'light', 'own'],
    ['background:color(srgb 0.9 0.9 0.9)', 'light', 'own'],
    ['background:rgb(0 0 0 / 0.05)', 'light', 'light'],
    ['background:#444', 'dark', 'own'],
    ['background:lab(15 0 0)', 'dark', 'own'],
    ['background:#111', 'dark', 'dark'],
    ['background:#111 linear-gradient(red,blue)', 'dark', 'own'],
  ];
  const body = grounds.map(([css]) => `<div style="${css}">${frameTag(frameOf(site, 'timeline'))}</div>`).join('') + loader(site);
  const address = hosts.put({ html: `<!doctype html><html lang="en"><title>A newspaper</title><link rel="icon" href="data:,">${body}` });
  await apart(browser, { colorScheme: 'dark', viewport: { width: 700, height: 12_000 } }, async (page) => {
    await page.goto(address);
    const found = () =>
      Promise.all(chartsOn(page).map((frame) => frame.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.dataset.ground])));
    await expect.poll(found).toEqual(grounds.map(([, theme, ground]) => [theme, ground]));
  });
});

test('frames and the loader are had by a page that is isolated from others', async ({ page, site, hosts }) => {
  const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' };
  const watched = watch(page, site, hosts.address);
  await page.goto(hosts.put(hostPage(`${frameTag({ ...frameOf(site, 'repeat-plans', '?area=leeds'), height: 150 })}${loader(site)}`, { headers })));
  await expect(page.frameLocator('iframe').locator('.brought')).toHaveText(/^Leeds: /);
  await expect.poll(() => faultsOfFrames(page, { fits: true })).toEqual([]);
  expect(await page.evaluate('crossOriginIsolated')).toBe(true);
  expect(await watched.faults()).toEqual([]);
  watched.stop();
});

test('the gallery and the kit are framed by nobody, nor is a page that is not there', async ({ request, site }) => {
  for (const path of ['embed/', 'embed/kit/repeat-plans/', 'no-such/', 'embed/no-such/'])
    expect((await request.get(site + path)).headers()['content-security-policy'], path).toBe("frame-ancestors 'self'");
  expect((await request.get(`${site}embed/repeat-plans/`)).headers()['content-security-policy']).toBeUndefined();
});
