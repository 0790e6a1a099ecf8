import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frozenVersions } from '../../exports/releases/frozen.ts';
import { folderWith } from '../machine/folder-with.ts';
import { growthTable, roomOfRest, roomOfVersion, withGrowth } from './growth.ts';

test('growthTable(rest, versions) finds the first release with which a host is full', () => {
  const rest = { files: 1000, bytes: 100e6 };
  const each = { files: 400, bytes: 30e6 };
  // 100 + 30 n is more than 1,000 MB from the 31st on, and 1,000 + 400 n more than 20,000 files from the 48th on.
  expect(growthTable(rest, [each, each])).toEqual([
    'Each release adds about 400 files, 30 MB. With 2 releases the site is 1,800 files, 160 MB.',
    '',
    '| Host | Takes | Full at release |',
    '| --- | --- | --- |',
    '| GitHub Pages | 1 GB | 31 |',
    '| Cloudflare Pages | 20,000 files | 48 |',
  ]);
});

test('roomOfRest(built) leaves out the versions that are kept', () => {
  const built = folderWith({
    'index.html': '12345',
    'visits/3/index.html': '123',
    'v0.1.0/embed/a/index.html': '1',
    'data/v0.1.0/a.csv': '1',
    'data/latest/a.csv': '12',
  });
  expect(roomOfRest(built)).toEqual({ files: 3, bytes: 10 });
});

test('withGrowth(text, table) writes between the marks, again and again, and nowhere else', () => {
  const once = withGrowth('a\n<!-- growth: written by npm run release -->\nold\n<!-- end of growth -->\nb\n', ['x', 'y']);
  expect(once).toBe('a\n<!-- growth: written by npm run release -->\nx\ny\n<!-- end of growth -->\nb\n');
  expect(withGrowth(once, ['x', 'y'])).toBe(once);
  expect(withGrowth('no marks', ['x'])).toBe('no marks');
});

test('docs/maintaining.md says what the newest release adds', () => {
  const { files, bytes } = roomOfVersion(frozenVersions().at(-1) ?? '');
  expect(readFileSync('docs/maintaining.md', 'utf8')).toContain(`Each release adds about ${files} files, ${(bytes / 1e6).toFixed(0)} MB.`);
});
