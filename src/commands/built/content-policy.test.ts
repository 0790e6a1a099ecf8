import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../machine/folder-with.ts';
import { policyOf, writeContentPolicies } from './content-policy.ts';

const least = "default-src 'none'; base-uri 'none'; form-action 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; style-src 'self'";

test('policyOf lets a page without script run none', () => {
  expect(policyOf('<p>text</p><script type="application/ld+json">{}</script>', 'visits/3/')).toBe(least);
});

test('policyOf names each style and script that stands in a page by the SHA-256 of its text', () => {
  const html = '<style>a{}</style><style>a{}</style><script>b()</script><script type="module" src="/c.js"></script>';
  expect(policyOf(html, 'stories/a/')).toBe(
    `${least} 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; script-src 'self' 'sha256-cf242PFc/kb7xD0Qzhsmd9vvRkc+cWFmbi+k+YvtdKc='`,
  );
});

test('policyOf lets the search start WebAssembly and a worker, and the gallery of embeds hold frames of this site', () => {
  const html = '<script type="module" src="/c.js"></script>';
  expect(policyOf(html, 'search/')).toBe(`${least}; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'`);
  expect(policyOf(html, 'embed/')).toBe(`${least}; script-src 'self'; frame-src 'self'`);
});

test('writeContentPolicies writes right behind the encoding, once, and leaves a page that has a policy', () => {
  const kept = '<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src *"></head>';
  const folder = folderWith({ 'index.html': '<head><meta charset="utf-8"><title>A</title></head>', 'v1/index.html': kept });
  writeContentPolicies(folder);
  writeContentPolicies(folder);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${least}"><title>A</title></head>`,
  );
  expect(readFileSync(join(folder, 'v1/index.html'), 'utf8')).toBe(kept);
});

test('writeContentPolicies stops at a page that does not say its encoding', () => {
  expect(() => writeContentPolicies(folderWith({ 'index.html': '<head></head>' }))).toThrow(
    'index.html: found no <meta charset="utf-8">, expected it at the head of the page',
  );
});
