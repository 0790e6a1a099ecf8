import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserOf, thisMachine } from '../../../src/commands/machine/browser.ts';
import { type Count, countOf, sumOf } from '../../machinery/count.ts';
import { type LoopbackSite, serveLoopback } from '../loopback-site.ts';
import { settled } from '../settled.ts';
import type { RealPlace } from '../suites.ts';
import { chartsIn, faultsOfPaste, faultsOfPost, groundOfPaste } from './faults.ts';
import { kitCode, type PastedPost, pastedPosts } from './pastes.ts';
import { startWordPress } from './wordpress.ts';

/** A theme of blocks and one of before. */
const looks = ['twentytwentythree', 'twentytwentyone'];
const widths = [360, 768, 1280];
const height = 1600;
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** A post as it is looked at. */
interface Seen {
  post: PastedPost;
  /** Address of the post in a theme. */
  address: string;
  look: string;
}

/** The pages of one reader who runs scripts, and of one who does not. */
interface Readers {
  page: Page;
  scriptless: Page;
}

/**
 * Pastes our charts into Debian's WordPress in every way that the kit names, as administrator and as author, and looks at the posts in two themes
 * at three widths, by day and by night, with and without script. A check for each paste as it is looked at, and one for each post.
 */
export async function checkWordPress({ folder, scratch }: RealPlace): Promise<Count> {
  const site = await serveLoopback(folder);
  const browser = await chromium.launch({ executablePath: browserOf(thisMachine), args });
  try {
    const posts = pastedPosts(await kitCode(browser, site.address), site.address);
    const wordPress = await startWordPress(scratch, Number(new URL(site.address).port), posts);
    try {
      const seen = looks.flatMap((look) => posts.map((post, index): Seen => ({ post, look, address: `${wordPress.posts[index]}&look=${look}` })));
      // Two at a time: one for each core of a small machine.
      return sumOf((await Promise.all([0, 1].map(() => takeInTurn(browser, site, seen)))).flat());
    } finally {
      wordPress.stop();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Looks at posts until none is left. */
async function takeInTurn(browser: Browser, site: LoopbackSite, left: Seen[]): Promise<Count[]> {
  const [reader, other] = await Promise.all([true, false].map((javaScriptEnabled) => readerOf(browser, javaScriptEnabled)));
  const readers = { page: await (reader as BrowserContext).newPage(), scriptless: await (other as BrowserContext).newPage() };
  const counts: Count[] = [];
  for (let seen = left.shift(); seen !== undefined; seen = left.shift()) counts.push(...(await checkPost(readers, site, seen)));
  return counts;
}

async function readerOf(browser: Browser, javaScriptEnabled: boolean): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB', viewport: { width: 1280, height } });
  // Another suite may hold up this process for a while.
  context.setDefaultTimeout(180_000);
  return context;
}

async function checkPost({ page, scriptless }: Readers, site: LoopbackSite, seen: Seen): Promise<Count[]> {
  const counts: Count[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) counts.push(...(await checkLoad(page, seen, { width, dark: colorScheme === 'dark' })));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (seen.post.seen.some(({ quoted }) => quoted)) counts.push(...(await checkLoad(page, seen, { width: 1280, hidden: true })));
  for (const width of [360, 1280]) counts.push(...(await checkLoad(scriptless, seen, { width, script: false })));
  return [...counts, ...(await checkLinks(page, site, seen))];
}

interface Load {
  width: number;
  /** True for a reader who likes it dark. */
  dark?: boolean;
  /** True for frames that are hidden, until they speak, as newer versions hide them. */
  hidden?: boolean;
  script?: boolean;
}

/** Loads a post and checks it and each of its charts. */
async function checkLoad(page: Page, { post, look, address }: Seen, { width, dark = false, hidden = false, script = true }: Load): Promise<Count[]> {
  const how = [`${width} px`, dark && 'dark', hidden && 'hidden as by newer versions', !script && 'without script'].filter(Boolean).join(', ');
  const said = (what: string, faults: string[]) => countOf(faults.map((fault) => `${post.name}, ${look}, ${how}${what}: ${fault}`));
  await page.setViewportSize({ width, height });
  await page.goto(`${address}${hidden ? '&hide=visibility' : ''}`, { waitUntil: 'domcontentloaded' });
  const counts: Count[] = [];
  for (const [index, paste] of post.seen.entries()) {
    const faults = async () => [...(await faultsOfPaste(page, index, paste, script)), ...(dark ? await groundOfPaste(page, index, paste) : [])];
    counts.push(said(`, ${paste.name}`, await settled(faults)));
  }
  return [...counts, said('', await settled(() => faultsOfPost(page, post.seen.length, script)))];
}

async function checkLinks(page: Page, site: LoopbackSite, { post, look, address }: Seen): Promise<Count[]> {
  const counts: Count[] = [];
  for (const [index, paste] of post.seen.entries()) {
    if (!paste.framed) continue;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    for (const [above, other] of post.seen.slice(0, index + 1).entries()) await settled(() => faultsOfPaste(page, above, other));
    counts.push(countOf((await followLink(page, site, index)).map((fault) => `${post.name}, ${look}, ${paste.name}: the link in the frame ${fault}`)));
  }
  return counts;
}

/** Clicks the link to us in a frame, and sees whether a reader comes to a page of ours, in this window or another. */
async function followLink(page: Page, site: LoopbackSite, index: number): Promise<string[]> {
  const link = chartsIn(page).nth(index).contentFrame().getByRole('link', { name: 'After Inadequate' });
  const click = () => link.click({ timeout: 5000 }).then(noFaults, (error: Error) => [error.message]);
  const unclicked = await settled(click);
  if (unclicked.length > 0) return unclicked;
  const ours = () =>
    page
      .context()
      .pages()
      .find((one) => one.url().startsWith(site.address));
  await settled(async () => (ours() ? [] : ['leads nowhere']));
  const there = ours();
  if (there === undefined) return ['leads nowhere'];
  const [found, heading] = [there.url(), await there.locator('h1').textContent()];
  if (there !== page) await there.close();
  return found.includes('/embed/') || !heading ? [`leads to ${found}, headed "${heading}"`] : [];
}

function noFaults(): string[] {
  return [];
}
