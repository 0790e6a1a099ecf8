import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../firefox/firefox.ts';
import { NotHere } from '../not-here.ts';
import { type Desk, setUpDesk } from './desk.ts';
import { anything, type Listener, startListening } from './listener.ts';

/** Firefox, and somebody who uses it by ear. */
export interface Room extends Listener {
  page: Page;
  /** Opens an address, and hears what is said until Orca has told what the page has, or other words that are sure to come. */
  open: (address: string, until?: RegExp) => Promise<string[]>;
  /** Presses keys that Orca seldom answers with silence, one after the other, and hears what is said to the last of them. */
  keys: (...names: string[]) => Promise<string[]>;
  /** Waits until whatever a page may still say by itself would have been said, and hears. */
  wait: () => Promise<string[]>;
  leave: () => Promise<void>;
}

/** Opens the room. Throws NotHere where this machine has no place for it. */
export async function openRoom(scratch: string): Promise<Room> {
  let page: Page | null = null;
  // What changed in a page is told to Orca when the page is painted.
  const painted = async () => page?.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { desk, listener } = await listen(scratch, painted);
  let browser: Browser | null = null;
  const leave = async () => {
    await browser?.close();
    desk.clear();
  };
  try {
    browser = await launchFirefox(desk.environment, true);
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await listener.hear();
    return { ...listener, page, leave, ...habits(listener, page) };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function listen(scratch: string, painted: () => Promise<unknown>): Promise<{ desk: Desk; listener: Listener }> {
  let desk: Desk | null = null;
  try {
    desk = await setUpDesk(scratch);
    return { desk, listener: await startListening(desk, scratch, painted) };
  } catch (error) {
    desk?.clear();
    throw new NotHere(error instanceof Error ? error.message : String(error));
  }
}

function habits(listener: Listener, page: Page): Pick<Room, 'open' | 'keys' | 'wait'> {
  return {
    open: async (address, until = /^Page has /) => {
      await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
      return listener.hear(until);
    },
    keys: async (...names) => {
      let heard: string[] = [];
      for (const name of names) heard = await listener.press(name, anything);
      return heard;
    },
    wait: async () => {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
      return listener.hear();
    },
  };
}
