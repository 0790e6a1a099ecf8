import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { pagesOf } from '../built/pages.ts';
import { serve } from '../built/serve.mjs';
import { browserOf, thisMachine } from '../machine/browser.ts';

/** How many times slower than this machine the browser runs: about a cheap phone. */
const slowdown = 4;

/**
 * Prints how long twenty charts in frames, as they are handed out, keep the thread of a stranger's page from answering: the sum of what each task takes beyond 50 ms.
 * Beside it, the same for twenty frames with nothing in them and no script, which is what the browser itself takes.
 */
export async function printTwenty(folder: string): Promise<void> {
  const { address, close } = await serve({ folder, port: 0 });
  const ids = pagesOf(folder).filter(({ kind }) => kind === 'embed/*');
  const charts = ids.filter((_, index) => index % Math.floor(ids.length / 20) === 0).slice(0, 20);
  const ours = await blockedBy(
    charts.map((page) => address + page.address),
    `<script src="${address}embed.js" async></script>`,
  );
  const empty = await blockedBy(
    charts.map(() => `${address}icon.svg`),
    '',
  );
  console.log(`twenty embeds   ${ours} ms of blocking time on a page that frames them, ${slowdown} times slowed; twenty empty frames ${empty} ms`);
  await close();
}

/** Milliseconds of blocking time on a page of another origin that frames these addresses. */
async function blockedBy(addresses: readonly string[], script: string): Promise<number> {
  const frames = addresses.map((address) => `<iframe src="${address}" title="Chart" width="100%" height="600" loading="lazy"></iframe>`).join('');
  const host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(watching + frames + script));
  await new Promise<void>((done) => void host.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ executablePath: browserOf(thisMachine), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`http://127.0.0.1:${(host.address() as { port: number }).port}/`, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  const blocked = await page.evaluate<number>('blocked');
  await browser.close();
  host.close();
  return Math.round(blocked);
}

/** Sums up long tasks on the page from its start. */
const watching = `<!doctype html><title>Host</title><script>
  var blocked = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) blocked += duration - 50; }).observe({ type: 'longtask', buffered: true });
</script>`;
