import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOf, thisMachine } from '../../../src/commands/browser.ts';
import { type Count, countOf, sumOf } from '../../machinery/count.ts';
import { type LoopbackSite, serveLoopback } from '../loopback-site.ts';
import type { RealPlace } from '../suites.ts';
import { faultsOnPage, groundOfFrame } from './faults.ts';
import { kitCode, type Pasted, pastes } from './pastes.ts';
import { startWordPress } from './wordpress.ts';

/** A theme of blocks and one of before. */
const looks = ['twentytwentythree', 'twentytwentyone'];
const widths = [360, 768, 1280];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** A post as it is looked at. */
interface Seen {
  paste: Pasted;
  /** Address of the post in a theme. */
  address: string;
  look: string;
}

/**
 * Pastes our charts into Debian's WordPress in every way that the kit names, as administrator and as author, and looks at the posts in two themes
 * at three widths, by day and by night, with and without script.
 */
export async function checkWordPress({ folder, scratch }: RealPlace): Promise<Count> {
  const site = await serveLoopback(folder);
  const browser = await chromium.launch({ executablePath: browserOf(thisMachine), args });
  try {
    const pasted = pastes(await kitCode(browser, site.address), site.address);
    const wordPress = await startWordPress(scratch, Number(new URL(site.address).port), pasted);
    try {
      const seen = pasted.flatMap((paste, index) => looks.map((look): Seen => ({ paste, look, address: `${wordPress.posts[index]}&look=${look}` })));
      // Two at a time: one for each core of a small machine.
      const halves = [0, 1].map((half) => seen.filter((_, index) => index % 2 === half));
      return sumOf((await Promise.all(halves.map((half) => inTurn(half, (one) => checkPost(browser, site, one))))).flat());
    } finally {
      wordPress.stop();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function inTurn<T>(all: readonly T[], check: (one: T) => Promise<Count>): Promise<Count[]> {
  const counts: Count[] = [];
  for (const one of all) counts.push(await check(one));
  return counts;
}

async function checkPost(browser: Browser, site: LoopbackSite, seen: Seen): Promise<Count> {
  const withScript = await inPage(browser, true, (page) => checkWithScript(page, site, seen));
  return sumOf([...withScript, await inPage(browser, false, (page) => checkWithoutScript(page, seen))]);
}

async function inPage<T>(browser: Browser, javaScriptEnabled: boolean, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB', viewport: { width: 1280, height: 1600 } });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function checkWithScript(page: Page, site: LoopbackSite, { paste, look, address }: Seen): Promise<Count[]> {
  const counts: Count[] = [];
  const said = (what: string, faults: string[]) => countOf(faults.map((fault) => `${paste.name}, by ${paste.role}, ${look}, ${what}: ${fault}`));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 1600 });
    await page.goto(address);
    counts.push(said(`${width} px`, await settled(() => faultsOnPage(page, paste))));
  }
  if (!paste.framed) return counts;
  if (paste.quoted) {
    await page.goto(`${address}&hide=visibility`);
    counts.push(said('hidden as newer versions do', await settled(() => faultsOnPage(page, paste))));
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(address);
  counts.push(said('dark reader', await settled(async () => [...(await faultsOnPage(page, paste)), ...(await groundOfFrame(page))])));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...counts, said('the link in the frame', await followLink(page, site, address))];
}

/** What is still wrong after some seconds: frames take a moment to speak. */
async function settled(look: () => Promise<string[]>): Promise<string[]> {
  let faults = await look();
  for (let tries = 0; faults.length > 0 && tries < 40; tries += 1) {
    await new Promise((done) => setTimeout(done, 150));
    faults = await look();
  }
  return faults;
}

/** Clicks the link to us in a frame, and sees whether a reader comes to a page of ours, in this window or another. */
async function followLink(page: Page, site: LoopbackSite, address: string): Promise<string[]> {
  await page.goto(address);
  const opened = page.context().waitForEvent('page', { timeout: 10_000 });
  const led = page.waitForURL((url) => url.href.startsWith(site.address), { timeout: 10_000 }).then(() => page);
  const either = Promise.any([opened, led]).catch(() => undefined);
  await page.frameLocator('iframe[src*="/embed/"]').getByRole('link', { name: 'After Inadequate' }).click();
  const there = await either;
  if (there === undefined) return ['leads nowhere'];
  const heading = (await there.locator('h1').textContent()) ?? '';
  return there.url().startsWith(site.address) && !there.url().includes('/embed/') && heading !== '' ? [] : [`leads to ${there.url()}, headed "${heading}"`];
}

async function checkWithoutScript(page: Page, { paste, look, address }: Seen): Promise<Count> {
  const faults: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 1600 });
    await page.goto(address);
    faults.push(...(await faultsOnPage(page, { ...paste, sized: false, quoted: paste.sized && paste.quoted })).map((fault) => `${width} px: ${fault}`));
  }
  return countOf(faults.map((fault) => `${paste.name}, by ${paste.role}, ${look}, without script, ${fault}`));
}
