import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { quantileSorted } from 'd3';
import { pagesOf } from '../built/pages.ts';
import { serve } from '../built/serve.mjs';
import { browserOf, thisMachine } from '../machine/browser.ts';

/** How many times slower than this machine the browser runs: about a cheap phone. */
const slowdown = 4;
/** One frame at 60 a second, in milliseconds. */
const frame = 1000 / 60;
const screens = { phone: { width: 360, height: 780 }, desk: { width: 1280, height: 800 } };
const columns = ['middle', '95%', 'longest', 'drawn', 'missed', 'work'];

interface Played {
  /** Milliseconds from each frame to the next while drawings turn into others. */
  gaps: number[];
  /** Milliseconds of the page's own thread for each frame, whatever else the machine does meanwhile. */
  work: number;
}

/**
 * Prints how evenly frames follow each other while each story of a built site goes through its steps, on a slowed processor, in milliseconds.
 * On a busy machine frames are missed that a page could draw: `work` below 16.7 says that it could.
 */
export async function printFrames(folder: string): Promise<void> {
  const server = await serve({ folder, port: 0, packed: true });
  const browser = await chromium.launch({ executablePath: browserOf(thisMachine), args: ['--no-sandbox'] });
  console.log(`\n${row(`Frames, ms, ${slowdown} times slower`, columns)}`);
  try {
    for (const { address } of pagesOf(folder).filter(({ kind }) => kind === 'stories/*')) {
      for (const [name, viewport] of Object.entries(screens)) {
        console.log(row(`${address} ${name}`, summary(await play(browser, `${server.address}${address}`, viewport))));
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Goes through the steps of a story as a reader who presses "Next". */
async function play(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Played> {
  const page = await browser.newPage({ viewport });
  await page.goto(address, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const steps = await page.locator('.step').count();
  const [gaps, before]: [number[], number] = [[], await worked(session)];
  for (let step = 1; step < steps; step += 1) gaps.push(...(await next(page)));
  const work = ((await worked(session)) - before) / gaps.length;
  await page.close();
  return { gaps, work };
}

async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function next(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const gaps: number[] = [];
        requestAnimationFrame((start) => {
          let last = start;
          const tick = (now: number) => {
            gaps.push(now - last);
            last = now;
            if (now - start < 600) requestAnimationFrame(tick);
            else done(gaps);
          };
          document.querySelector<HTMLElement>('[data-go="1"]')?.click();
          requestAnimationFrame(tick);
        });
      }),
  );
}

function summary({ gaps, work }: Played): string[] {
  const sorted = [...gaps].sort((a, b) => a - b);
  const missed = sorted.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / frame) - 1), 0);
  const [middle, high, longest] = [0.5, 0.95, 1].map((part) => quantileSorted(sorted, part) ?? 0);
  return [write(middle), write(high), write(longest), `${gaps.length}`, `${missed}`, write(work)];
}

function write(milliseconds = 0): string {
  return milliseconds.toFixed(1);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(44) + cells.map((cell) => cell.padStart(9)).join('');
}
