import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Frame as PageFrame } from '@playwright/test';
import { asked } from '../asked.ts';
import { test as siteTest } from '../site.ts';
import type { Frame } from './pages.ts';
import { type HostServer, startHosts } from './server.ts';

/** Folder of the built site. */
export const folder = process.env.SITE_FOLDER ?? 'dist';

/** A test with a stranger's server beside the built site. */
export const test = siteTest.extend<object, { hosts: HostServer }>({
  hosts: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from this pattern.
    async ({}, use) => {
      const hosts = await startHosts();
      await use(hosts);
      hosts.close();
    },
    { scope: 'worker' },
  ],
});

/** A chart as a frame of the height that is handed out with it; `query` starts with a question mark. */
export function frameOf(site: string, id: string, query = ''): Frame {
  return { src: `${site}embed/${id}/${query}`, height: handedOut(id) };
}

/** Height in px that the site hands out for a chart where nothing sizes its frame. */
export function handedOut(id: string): number {
  const path = `embed/${id}/oembed.json`;
  asked.add(path);
  return JSON.parse(readFileSync(join(folder, path), 'utf8')).height;
}

/** The frames of charts on a page. */
export function chartsOn(page: Page): PageFrame[] {
  return page.frames().filter((frame) => frame.url().includes('/embed/'));
}

/** What is cut off, scrolls, or is not drawn in the frames of a page, a line for each; `fits` asks that nothing is left over either. */
export async function faultsOfFrames(page: Page, { fits = false } = {}): Promise<string[]> {
  const found = await Promise.all(chartsOn(page).map((frame) => frame.evaluate(faultsHere, fits)));
  return found.flat();
}

function faultsHere(fits: boolean): string[] {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  const drawn = [...document.querySelectorAll('.drawing svg')].filter((svg) => svg.clientWidth > 0).length;
  const left = clientHeight - Math.ceil(document.body.getBoundingClientRect().height);
  const faults = [
    drawn !== 1 && `${drawn} drawings are seen`,
    scrollHeight > clientHeight && `is ${scrollHeight} px high in ${clientHeight}`,
    scrollWidth > clientWidth && `is ${scrollWidth} px wide in ${clientWidth}`,
    fits && left > 1 && `has ${left} px left over`,
  ];
  return faults.filter((fault) => fault !== false).map((fault) => `${document.title} ${fault}`);
}
