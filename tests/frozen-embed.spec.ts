import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { chart } from '../src/charts/registry.ts';
import { serve } from '../src/commands/built/serve.mjs';
import type { ChangelogEntry } from '../src/dataset/changelog.ts';
import { example } from '../src/dataset/example.ts';
import { firstEntry } from '../src/dataset/example-changelog.ts';
import { embedPage } from '../src/exports/embeds/embed-page.ts';
import { embedStatus } from '../src/exports/embeds/embed-status.ts';
import { apart } from './apart.ts';
import { watch } from './checks/watch.ts';
import { faultsOfFrames, test } from './hosts/frames.ts';
import { frameTag, hostPage } from './hosts/pages.ts';

const drawn = chart(example, 'repeat-plans');
const added = [{ period: '2026', rows: 150 }];
const change = { indicator: 'repeat-plans', charts: ['repeat-plans'], redefined: [], reworded: [], added, removed: [], changed: [] };
const second: ChangelogEntry = { ...firstEntry, version: '1.1.0', date: '2027-01-15', indicators: [change] };
const page = embedPage(drawn, { release: firstEntry, frozen: true });

/** What became of the chart, by what it says of itself, and the files that say so. */
const cases: [words: string, status: Record<string, string>][] = [
  ['Version 1.0.0, 1 December 2026. Still current.', status([firstEntry])],
  ['Version 1.0.0, 1 December 2026. Newer figures: version 1.1.0, 15 January 2027.', status([second, firstEntry])],
  [
    'Version 1.0.0, 1 December 2026. Corrected on 15 January 2027: Luton was misread.',
    status([{ ...second, level: 'patch', reason: 'Luton was misread' }, firstEntry]),
  ],
  ['Version 1.0.0, 1 December 2026. We have withdrawn this chart.', status([firstEntry], [])],
  ['Version 1.0.0, 1 December 2026.', {}],
];

function status(changelog: ChangelogEntry[], charts = [drawn]): Record<string, string> {
  return { 'embed/status/v1.0.0.js': embedStatus('1.0.0', [drawn.id], { changelog, corrections: [], charts }) };
}

/** Fills a folder with files, and gives it back. */
function filled(folder: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

for (const [words, files] of cases) {
  test(`a frame of a version says, in a sandbox under a folder: ${words}`, async ({ page: tab, hosts }, { outputDir }) => {
    const folder = filled(outputDir, { 'v1.0.0/embed/repeat-plans/index.html': page, '404.html': '', ...files });
    const { address, close } = await serve({ folder, base: '/news/', port: 0 });
    const frame = { src: `${address}v1.0.0/embed/repeat-plans/`, height: 900, more: 'sandbox="allow-scripts"' };
    const watched = watch(tab, address, hosts.address);
    await tab.goto(hosts.put(hostPage(frameTag(frame))));
    await expect(tab.frameLocator('iframe').locator('.edition')).toHaveText(words);
    expect(await faultsOfFrames(tab)).toEqual([]);
    if ('embed/status/v1.0.0.js' in files) expect(await watched.faults()).toEqual([]);
    watched.stop();
    await close();
  });
}

test('a frame of a version gives its own date without script', async ({ browser }) => {
  await apart(browser, { javaScriptEnabled: false }, async (tab) => {
    await tab.setContent(page);
    await expect(tab.locator('.edition')).toHaveText('Version 1.0.0, 1 December 2026.');
    await expect(tab.locator('.brought')).toBeHidden();
  });
});
