import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { open, test } from './site.ts';

test('the search finds pages under its policy', async ({ page, watched }) => {
  await open(page, 'search/');
  await page.locator('input[type=search]').fill('core groups');
  await expect(page.locator('site-search .result')).toContainText('found');
  await expect(page.locator('site-search li').first()).toBeVisible();
  expect(await watched.faults()).toEqual([]);
});

test('a stranger may frame an embed, fetch the data, and frame no other page', async ({ page, site }) => {
  const stranger = createServer((_, response) => response.end('<!doctype html><title>Stranger</title><link rel="icon" href="data:,">')).listen(0);
  await once(stranger, 'listening');
  await page.goto(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`);
  const framed = (address: string) => page.evaluate(frame, site + address).then(() => page.frames().at(-1)?.url());
  expect(await framed('embed/repeat-plans/')).toBe(`${site}embed/repeat-plans/`);
  expect(await framed('visits/3/')).not.toContain('visits');
  const text = await page.evaluate(async (address) => (await fetch(address)).text(), `${site}data/latest/areas.csv`);
  expect(text).toContain('E08000025');
  stranger.close();
  stranger.closeAllConnections();
});

/** Puts a frame in the page, and waits until something is in it. */
function frame(address: string): Promise<void> {
  const element = Object.assign(document.createElement('iframe'), { src: address, title: 'Framed' });
  return new Promise((done) => {
    element.addEventListener('load', () => done());
    document.body.replaceChildren(element);
  });
}
