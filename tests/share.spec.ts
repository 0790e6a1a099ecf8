import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readHtml } from '../src/commands/built/built-html.ts';
import { metaOf } from '../src/commands/built/page-meta.ts';
import { open, pages, test } from './site.ts';
import { mayCopy } from './tab.ts';

const folder = process.env.SITE_FOLDER ?? 'dist';
const shared = pages.filter(({ kind }) => ['stories/*', 'stories/*/*', 'indicators/*', 'councils/*', 'concerns', 'claims'].includes(kind));

test('each page that is sent to people has a card of its own, and says what is on it', () => {
  expect(new Set(shared.map(({ kind }) => kind)).size).toBe(6);
  for (const { address, file } of shared) {
    const meta = metaOf(readHtml(readFileSync(`${folder}/${file}`, 'utf8')));
    const card = `cards/${address.replace(/\/$/, '')}.png`;
    expect(meta.get('og:image'), address).toContain(card);
    expect(existsSync(`${folder}/${card}`), card).toBe(true);
    expect(meta.get('og:image:alt')?.startsWith(`${meta.get('og:title')}. `), `${address}: ${meta.get('og:image:alt')}`).toBe(true);
  }
});

test('the card of a step says its finding in twelve words at most', () => {
  const steps = shared.filter(({ kind }) => kind === 'stories/*/*');
  expect(steps.length).toBeGreaterThan(60);
  for (const { address, file } of steps) {
    const finding = metaOf(readHtml(readFileSync(`${folder}/${file}`, 'utf8'))).get('og:description') ?? '';
    expect(finding, address).toMatch(/\d.*\.$/);
    expect(finding.split(' ').length, finding).toBeLessThanOrEqual(12);
  }
});

test('the link to a step is copied in place, and leads to a page of that step', async ({ page, watched }) => {
  await mayCopy(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'stories/the-gap-that-closed-itself/#then');
  const before = page.url();
  const address = (await page.locator('#then .share a').getAttribute('href')) ?? '';
  await page.locator('#then').getByRole('link', { name: 'Link to this step' }).click();
  await expect(page.locator('#then .share')).toHaveText('Link copied');
  expect(page.url()).toBe(before);
  await page.goto(new URL(address, before).href);
  await expect(page.getByRole('heading', { level: 1, name: 'Every council, then' })).toBeVisible();
  await expect(page.locator('main svg:visible').first()).toBeVisible();
  await page.getByRole('link', { name: /^Read on from here/ }).click();
  await expect(page.locator('#then h3')).toBeInViewport();
  expect(await watched.faults()).toEqual([]);
});
