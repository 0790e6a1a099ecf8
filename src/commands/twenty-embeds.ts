import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { browserOf, thisMachine } from '../../tests/machinery/browser.ts';
import { pagesOf } from './pages.ts';
import { serve } from './serve.mjs';

/** How many times slower than this machine the browser runs: about a cheap phone. */
const slowdown = 4;

/** Prints how long twenty charts in frames keep the thread of a stranger's page from answering: the sum of what each task takes beyond 50 ms. */
export async function printTwenty(folder: string): Promise<void> {
  const { address, close } = await serve({ folder, port: 0 });
  const browser = await chromium.launch({ executablePath: browserOf(thisMachine), args: ['--no-sandbox'] });
  const ids = pagesOf(folder).filter(({ kind }) => kind === 'embed/*');
  const twenty = ids.filter((_, index) => index % Math.floor(ids.length / 20) === 0).slice(0, 20);
  const frames = twenty.map((page) => `<iframe src="${address}${page.address}" title="Chart" width="100%" height="600"></iframe>`);
  const host = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end(`${watching}${frames.join('')}<script src="${address}embed.js"></script>`),
  );
  await new Promise<void>((done) => void host.listen(0, '127.0.0.1', done));
  const port = (host.address() as { port: number }).port;
  const page = await browser.newPage();
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
  await page.waitForTimeout(3000);
  const blocked = await page.evaluate<number>('blocked');
  console.log(`twenty embeds   ${Math.round(blocked)} ms of blocking time on a page that frames them, ${slowdown} times slowed`);
  await browser.close();
  host.close();
  await close();
}

/** Sums up long tasks on the page from its start. */
const watching = `<!doctype html><title>Host</title><script>
  var blocked = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) blocked += duration - 50; }).observe({ type: 'longtask', buffered: true });
</script>`;
