import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handedOut, licenceTexts, strangersIn } from './handed-out.ts';

/** Licences that ask readers and hosts for no more than to keep the notice. */
const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test.each(handedOut)('$package is handed out under the licence that it names, which is no copyleft for pages', ({ package: name, licence }) => {
  expect(packages[`node_modules/${name}`].license).toBe(licence);
  expect(free).toContain(licence);
});

test('licenceTexts() has authors and licence of each part', async () => {
  const text = await licenceTexts();
  for (const { what } of handedOut) expect(text).toContain(what);
  expect(text.match(/with Reserved Font Name ‘Source’/g)).toHaveLength(2);
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
  expect(text).toMatch(/Copyright \(c\) Pagefind.*Permission is hereby granted, free of charge/s);
});

test('strangersIn(modules) names packages that would be handed out unsaid, once', () => {
  const modules = ['/a/src/browser/tween.ts', '/a/node_modules/pagefind/lib/a.js', '/a/node_modules/d3/src/index.js', 'node_modules/x/node_modules/@y/z/a.js'];
  expect(strangersIn([...modules, ...modules])).toEqual(['@y/z', 'd3']);
});
