import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { headersAt, hostRules, hostRulesIn, writeHostHeaders } from './host-headers.mjs';

const names = ['_astro/', '_headers', '.nojekyll', 'data/', 'embed/', 'embed.js', 'feed.xml', 'index.html', 'v0.1.0/', 'visits/'];
const short = 'public, max-age=300';
const own = "frame-ancestors 'self'";

test.each([
  ['/', short, undefined, own],
  ['/visits/3/', short, undefined, own],
  ['/feed.xml', short, undefined, own],
  ['/_astro/a.B1.css', 'public, max-age=31536000, immutable', undefined, own],
  ['/data/latest/observations.csv', short, '*', own],
  ['/embed/repeat-plans/', short, '*', undefined],
  ['/embed/', short, '*', own],
  ['/embed/kit/repeat-plans/', short, '*', own],
  ['/embed.js', short, '*', own],
  ['/v0.1.0/embed/repeat-plans/', short, '*', undefined],
])('hostRules gives %s a time to be kept, says who may fetch it and who may frame it, once', (path, cache, origin, frames) => {
  const headers = headersAt(hostRules(names, '/'), path);
  expect([headers['cache-control'], headers['access-control-allow-origin'], headers['content-security-policy']]).toEqual([cache, origin, frames]);
  expect([headers['x-content-type-options'], headers['referrer-policy']]).toEqual(['nosniff', 'same-origin']);
});

test.each([
  ['/embed/repeat-plans/', 'cross-origin', 'require-corp'],
  ['/v0.1.0/embed/repeat-plans/', 'cross-origin', 'require-corp'],
  ['/embed/areas/leeds.js', 'cross-origin', 'require-corp'],
  ['/embed.js', 'cross-origin', undefined],
  ['/data/latest/observations.csv', 'cross-origin', undefined],
  ['/visits/3/', undefined, undefined],
])('hostRules lets pages that are isolated take %s, and nothing that is not for all', (path, resource, embedder) => {
  const headers = headersAt(hostRules(names, '/'), path);
  expect([headers['cross-origin-resource-policy'], headers['cross-origin-embedder-policy']]).toEqual([resource, embedder]);
});

test('hostRules names addresses under the sub-folder of the site', () => {
  const rules = hostRules(['data/', 'index.html'], '/birmingham/');
  expect(rules.map(({ path }) => path)).toEqual(['/birmingham/*', '/birmingham/', '/birmingham/data/*']);
});

test('headersAt joins what two rules say of one header, as hosts do', () => {
  const rules: ReturnType<typeof hostRules> = ['/*', '/a'].map((path) => ({ path, headers: [['Cache-Control', path]] }));
  expect(headersAt(rules, '/a')).toEqual({ 'cache-control': '/*, /a' });
});

test('writeHostHeaders writes a file that reads back as its rules', () => {
  const folder = folderWith({ 'index.html': '', 'data/index.html': '', 'feed.xml': '' });
  writeHostHeaders(folder, '/');
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  expect(hostRulesIn(folder)).toEqual(hostRules(['data/', 'feed.xml', 'index.html'], '/'));
});

test('hostRulesIn finds none where there is no file', () => {
  expect(hostRulesIn(folderWith({ 'index.html': '' }))).toEqual([]);
});
