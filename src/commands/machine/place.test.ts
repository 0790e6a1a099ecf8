import { expect, test } from 'vitest';
import { basePathOf, siteOf } from './place.mjs';

test.each([
  [undefined, 'http://localhost:4321'],
  ['', 'http://localhost:4321'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://localhost:4331', 'http://localhost:4331'],
])('siteOf(%j) is %s', (text, site) => {
  expect(siteOf(text)).toBe(site);
});

test.each([
  'example.org',
  'https://example.org/birmingham',
  'https://me:secret@example.org',
  'javascript:alert(1)',
  'ftp://example.org',
  'https://example.org/?a',
])('siteOf(%j) says what it may be', (text) => {
  expect(() => siteOf(text)).toThrow(`SITE_URL: found "${text}", expected an address such as https://example.org, without a path: BASE_PATH gives that`);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['/birmingham', '/birmingham'],
  ['birmingham/', '/birmingham'],
  ['/press/after-inadequate/', '/press/after-inadequate'],
])('basePathOf(%j) is %s', (text, base) => {
  expect(basePathOf(text)).toBe(base);
});

test.each(['..', '/a/../b', 'https://x/y', '/a b', '/a?b', '/"><script>'])('basePathOf(%j) says what it may be', (text) => {
  expect(() => basePathOf(text)).toThrow(`BASE_PATH: found "${text}", expected a folder such as /birmingham, of letters, digits, - . _ and ~`);
});
