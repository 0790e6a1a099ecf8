import type { ConsoleMessage, Frame, Page, Request, Response } from '@playwright/test';

/** What a page did that it should not have done, so far. */
export interface Watch {
  faults: () => Promise<string[]>;
  stop: () => void;
}

/** Watches a page and its frames from now on: errors on the console, files that fail, requests to other hosts than those named, and anything stored. */
export function watch(page: Page, ...sites: string[]): Watch {
  const faults: string[] = [];
  const onError = (error: Error) => faults.push(`error in script: ${error.message}`);
  const onConsole = (message: ConsoleMessage) => /^(error|warning)$/.test(message.type()) && faults.push(`on the console: ${message.text()}`);
  const onRequest = (request: Request) => isElsewhere(request.url(), sites) && faults.push(`asked another host: ${request.url()}`);
  const onResponse = (response: Response) => isMissing(response) && faults.push(`${response.status()} for ${response.url()}`);
  page.on('pageerror', onError).on('console', onConsole).on('request', onRequest).on('response', onResponse);
  return {
    faults: async () => [...faults, ...(await stored(page))],
    stop: () => page.off('pageerror', onError).off('console', onConsole).off('request', onRequest).off('response', onResponse),
  };
}

function isElsewhere(url: string, sites: readonly string[]): boolean {
  return sites.every((site) => new URL(url).origin !== new URL(site).origin) && !/^(data|blob|about):/.test(url);
}

function isMissing(response: Response): boolean {
  return response.status() >= 400 && response.request().resourceType() !== 'document';
}

async function stored(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `the cookie ${name}`);
  const kept = await Promise.all(page.frames().map(keptIn));
  return [...cookies, ...kept.flat()].map((what) => `kept ${what}`);
}

/** What a frame keeps, asked of the page it comes to rest on: one that is just being changed is asked again. A frame that was taken away keeps nothing. */
async function keptIn(frame: Frame): Promise<string[]> {
  if (frame.isDetached()) return [];
  try {
    await frame.waitForLoadState();
    return await frame.evaluate(keptInBrowser);
  } catch (error) {
    if (frame.isDetached()) return [];
    if (/because of a navigation/.test(String(error))) return keptIn(frame);
    throw error;
  }
}

async function keptInBrowser(): Promise<string[]> {
  const kept = async (where: string, names: () => Promise<string[]> | string[]) => {
    // A frame of its own origin may not even ask.
    const found = await Promise.resolve()
      .then(names)
      .catch(() => []);
    return found.map((name) => `${name} in ${where}`);
  };
  const places = [
    kept('local storage', () => Object.keys(localStorage)),
    kept('session storage', () => Object.keys(sessionStorage)),
    kept('a database', async () => (await indexedDB.databases()).map(({ name }) => name ?? '')),
    kept('a cache', () => caches.keys()),
    kept('a service worker', async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)),
  ];
  return (await Promise.all(places)).flat();
}
