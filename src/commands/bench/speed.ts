import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { median } from 'd3';
import { type BuiltPage, oneOfEachKind, pagesMadeNow } from '../built/pages.ts';
import { serve } from '../built/serve.mjs';
import { browserOf, thisMachine } from '../machine/browser.ts';
import { bareTwin } from './bare-twin.ts';

/** A cheap phone on slow 4G: what Lighthouse calls so, applied and not worked out. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const network = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };
const slowdown = 4;

/**
 * The most a page may take, as times what its bare twin takes. For the main thread it is one and a half times what a story of six steps
 * in SvelteKit with scrollama and d3 takes, which was measured at 2.57 times its own bare document.
 */
const bounds = { paint: 1.3, drawn: 1.5, largest: 1.2, work: 1.5 * 2.57 };
const names = { paint: 'first paint', drawn: 'chart drawn', largest: 'largest paint', work: 'main thread' };

type Part = keyof typeof bounds;
type Times = Record<Part, number>;

const parts = Object.keys(bounds) as Part[];

/** Kinds of pages that readers come in by. */
const entered = ['home', 'stories/*', 'visits/*', 'indicators/*', 'indicators'];

/** Prints how long each kind of page takes on a cheap phone, as times what a bare document of the same words and drawings takes in the same sitting; a star where it is more than it should be. */
export async function printSpeed(folder: string, { runs = 5 } = {}): Promise<void> {
  const twins = mkdtempSync(join(tmpdir(), 'after-inadequate-twins-'));
  const pages = oneOfEachKind(pagesMadeNow(folder)).filter(({ kind }) => entered.includes(kind));
  for (const page of pages) writeTwin(page, folder, twins);
  const [ours, bare] = [await serve({ folder, port: 0, packed: true }), await serve({ folder: twins, port: 0, packed: true })];
  const browser = await chromium.launch({ executablePath: browserOf(thisMachine), args: ['--no-sandbox'] });
  console.log(
    `\n${row(
      'Times the bare document, slow phone',
      parts.map((part) => names[part]),
    )}`,
  );
  try {
    for (const { kind, address } of pages) {
      const both: { page: Times; twin: Times }[] = [];
      for (let run = 0; run < runs; run += 1) {
        both.push({ page: await open(browser, ours.address + address), twin: await open(browser, bare.address + address) });
      }
      console.log(
        row(
          `${kind} (${address || '/'})`,
          parts.map((part) => ratio(part, middle(both.map(({ page }) => page[part])), middle(both.map(({ twin }) => twin[part])))),
        ),
      );
    }
  } finally {
    await browser.close();
    await Promise.all([ours.close(), bare.close()]);
    rmSync(twins, { recursive: true });
  }
}

function writeTwin({ file }: BuiltPage, folder: string, twins: string): void {
  mkdirSync(dirname(join(twins, file)), { recursive: true });
  writeFileSync(join(twins, file), bareTwin(readFileSync(join(folder, file), 'utf8')));
}

/** Opens a page for the first time, and says in milliseconds when what was there, and how long its main thread worked until it was at rest. */
async function open(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(watching);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  const seen = (await (await page.waitForFunction('watched()')).jsonValue()) as Omit<Times, 'work'>;
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  return { ...seen, work: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) };
}

/** Runs in the page. A drawing that is in the document before the first paint is seen with it. */
const watching = `
  let largest = 0, drawn = 0;
  new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) largest = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  const look = () => {
    const seen = [...document.querySelectorAll('main svg')].some((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 100);
    if (seen) requestAnimationFrame(() => { drawn = performance.now(); });
    else setTimeout(look, 40);
  };
  look();
  window.watched = () => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return paint > 0 && largest > 0 && drawn > 0 ? { paint, largest, drawn: Math.max(drawn, paint) } : null;
  };
`;

function middle(values: readonly number[]): number {
  return median(values) ?? Number.NaN;
}

function ratio(part: Part, page: number, twin: number): string {
  return `${(page / twin).toFixed(2)}${page / twin > bounds[part] ? '*' : ' '} (${Math.round(page)} ms)`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(52) + cells.map((cell) => cell.padStart(19)).join('');
}
