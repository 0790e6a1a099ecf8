import type { Page } from '@playwright/test';

/** What a page did that it should not have done, so far. */
export interface Watch {
  faults: () => Promise<string[]>;
}

/** Watches a page from now on: errors on its console, files that fail, requests to other hosts, and anything stored. */
export function watch(page: Page, site: string): Watch {
  const origin = new URL(site).origin;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error in script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`on the console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob|about):/.test(request.url())) faults.push(`asked another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document') faults.push(`${response.status()} for ${response.url()}`);
  });
  return { faults: async () => [...faults, ...(await stored(page))] };
}

async function stored(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `the cookie ${name}`);
  return [...cookies, ...(await page.evaluate(keptInBrowser))].map((what) => `kept ${what}`);
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
