import { expect, type Page } from '@playwright/test';
import { apart } from './apart.ts';
import { violations } from './checks/accessible.ts';
import { watch } from './checks/watch.ts';
import { chartsOn, frameOf, test } from './hosts/frames.ts';
import { frameTag, hostPage } from './hosts/pages.ts';
import { open } from './site.ts';

const chart = 'embed/repeat-plans/';
const reading = (page: Page) => page.locator('.reading');
const range = (page: Page) => page.getByRole('slider', { name: 'Read a year: Repeat child protection plans' });

test('a frame tells its height as AMP, Datawrapper, WordPress and Pym ask for it, and again when it is greeted', async ({ page, site, hosts }) => {
  const listen = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
  await page.goto(hosts.put(hostPage(`${listen}${frameTag(frameOf(site, 'repeat-plans', '?childId=pym-0#?secret=abc123DEF4'))}`)));
  const heard = () => page.evaluate<unknown[]>('heard');
  await expect.poll(async () => (await heard()).length).toBeGreaterThanOrEqual(4);
  const height = await chartsOn(page)[0]?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const told = [
    { sentinel: 'amp', type: 'embed-size', height },
    { 'datawrapper-height': { [`${new URL(`${site}${chart}`).pathname}?childId=pym-0`]: height } },
    { secret: 'abc123DEF4', message: 'height', value: height },
    `pymxPYMxpym-0xPYMxheightxPYMx${height}`,
  ];
  expect((await heard()).slice(0, 4)).toEqual(told);
  await page.evaluate('heard.length = 0; document.querySelector("iframe").contentWindow.postMessage({ message: "ready", secret: "abc123DEF4" }, "*")');
  await expect.poll(heard).toEqual(told);
});

test('a trend in a frame is read by pointer and by keys, and its value is what is shown, before it is touched too', async ({ page, watched }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await open(page, chart);
  const hint = await reading(page).textContent();
  await expect(range(page)).toHaveAttribute('aria-valuetext', /^\d{4}: Birmingham [\d.]+%, England [\d.]+%, middle council [\d.]+%$/);
  const point = await page.locator('svg:visible [data-key=birmingham-2018]').boundingBox();
  await page.mouse.move((point?.x ?? 0) + 4, (point?.y ?? 0) + 30);
  await expect(reading(page)).toHaveText(/^2018: Birmingham 24\.0%, England [\d.]+%, middle council [\d.]+%$/);
  await expect(page.locator('.moment')).toHaveCount(1);
  await page.mouse.move(2, 2);
  await expect(reading(page)).toHaveText(hint ?? '');
  await range(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(reading(page)).toHaveText(/^2017: Birmingham /);
  await expect(range(page)).toHaveAttribute('aria-valuetext', (await reading(page).textContent()) ?? '');
  await expect(page.locator('output, [aria-live]')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.locator('.moment')).toHaveCount(0);
  expect(await watched.faults()).toEqual([]);
});

test('a trend in a frame is read by touch', async ({ browser, site }) => {
  await apart(browser, { baseURL: site, hasTouch: true, viewport: { width: 320, height: 700 } }, async (page) => {
    await open(page, chart);
    const point = await page.locator('svg:visible [data-key=birmingham-2017]').boundingBox();
    await page.touchscreen.tap((point?.x ?? 0) + 4, (point?.y ?? 0) + 30);
    await expect(reading(page)).toHaveText(/^2017: Birmingham /);
  });
});

test('the address of a frame chooses its theme and leaves out its title, which still names it', async ({ page }) => {
  await open(page, `${chart}?theme=dark&title=off`);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)');
  const title = await page.locator('h2').boundingBox();
  expect(title?.height).toBeLessThanOrEqual(1);
  await expect(page.getByRole('figure', { name: 'Repeat child protection plans' })).toBeVisible();
  await open(page, `${chart}?theme=nonsense`);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 250, 246)');
});

test('a frame adds the council that its address asks for, in a sandbox too, from one file more', async ({ page, site, hosts }) => {
  const watched = watch(page, site, hosts.address);
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(site) && asked.push(request.url().replace(site, '')));
  await page.goto(hosts.put(hostPage(frameTag({ ...frameOf(site, 'repeat-plans', '?area=leeds'), more: 'sandbox="allow-scripts"' }))));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.brought')).toHaveText(/^Leeds: the dashed line with squares, [\d.]+% in 2025\.$/);
  await expect(frame.locator('thead th').nth(1)).toHaveText('Leeds');
  await frame.getByRole('slider').focus();
  await expect(frame.locator('.reading')).toHaveText(/^2025: .*, Leeds [\d.]+%$/);
  expect(asked).toEqual([`${chart}?area=leeds`, 'embed/areas/leeds.js']);
  expect(await watched.faults()).toEqual([]);
  watched.stop();
  // Axe itself speaks to a frame in a sandbox as if it were of the page's origin, which is said on the console.
  expect(await violations(page)).toEqual([]);
});

test('a frame tells its height though the page hides it until it has spoken, and has no landmark or first heading for that page', async ({
  page,
  site,
  hosts,
}) => {
  const listen = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
  for (const hidden of ['position:absolute;clip:rect(1px,1px,1px,1px)', 'position:absolute;visibility:hidden']) {
    const frame = { ...frameOf(site, 'repeat-plans', '#?secret=abc123DEF4'), more: `sandbox="allow-scripts" style="${hidden}"` };
    await page.goto(hosts.put(hostPage(`${listen}${frameTag(frame)}`)));
    await expect
      .poll(() => page.evaluate('heard.some(({ secret, message, value }) => secret === "abc123DEF4" && message === "height" && value > 300)'))
      .toBe(true);
  }
  await expect(page.frameLocator('iframe').locator('main, h1, [role=main]')).toHaveCount(0);
  await expect(page.frameLocator('iframe').locator('h2')).toHaveCount(1);
});

test('a link in a sandbox is handed to the page by the secret it gave, or opened by our loader where it gave none', async ({ page, site, hosts }) => {
  const listen = '<script>heard = []; addEventListener("message", ({ data }) => data.message === "link" && heard.push(data))</script>';
  const link = (at: string) => page.frameLocator('iframe').getByRole('link', { name: at });
  const value = `${site}indicators/repeat-plans/`;
  await page.goto(hosts.put(hostPage(`${listen}${frameTag({ ...frameOf(site, 'repeat-plans', '#?secret=abc123DEF4'), more: 'sandbox="allow-scripts"' })}`)));
  await link('After Inadequate').click();
  await expect.poll(() => page.evaluate('heard')).toEqual([{ secret: 'abc123DEF4', message: 'link', value }]);
  const sandboxed = frameTag({ ...frameOf(site, 'repeat-plans'), more: 'sandbox="allow-scripts"' });
  await page.goto(hosts.put(hostPage(`${sandboxed}<script src="${site}embed.js"></script>`)));
  await page.waitForLoadState();
  const opened = page.waitForEvent('popup');
  await link('After Inadequate').click();
  const popup = await opened;
  await expect(popup).toHaveURL(value);
  await popup.close();
});

test('a frame that no page greets is light whatever its reader likes, and follows its reader where it stands alone', async ({ browser, site, hosts }) => {
  await apart(browser, { colorScheme: 'dark' }, async (page) => {
    const paper = () => chartsOn(page)[0]?.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(hosts.put(hostPage(frameTag(frameOf(site, 'repeat-plans')))));
    await expect.poll(paper).toBe('rgb(251, 250, 246)');
    await page.goto(`${site}${chart}`);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)');
  });
});

for (const [address, words] of [
  ['embed/referrals-rate-spread/?area=kent', /^Kent: the ring in the drawing, /],
  ['embed/repeat-plans-gap/?area=kent', /^No council can be added to this chart\.$/],
  ['embed/repeat-plans/?area=birmingham', /^Birmingham is drawn already\.$/],
  ['embed/concerns/?area=kent', /^Kent has no figures for this chart\.$/],
  ['embed/repeat-plans/?area=atlantis', /^No council of that name is known here\.$/],
  ['embed/repeat-plans/?area=../../x', /^No council of that name is known here\.$/],
] as const) {
  test(`/${address} says what became of the council, and the chart is whole`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator('.brought')).toHaveText(words);
    await expect(page.locator('.brought')).toBeVisible();
    await expect(page.locator('svg:visible')).toHaveCount(1);
  });
}
