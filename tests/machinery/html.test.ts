import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { checkHtml } from './html.ts';

const page = (body: string) => `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>\n`;

test('checkHtml passes valid pages, one check each', async () => {
  const folder = folderWith({ 'index.html': page('<h1>Home</h1>'), 'visits/index.html': page('<h1>Visits</h1>') });
  expect(await checkHtml(folder, 'drawn')).toEqual({ passed: 2, failed: 0, messages: [] });
});

test.each([
  ['a block in a paragraph', '<p><div>text</div></p>', 'index.html:2:'],
  ['an id twice', '<h1 id="a">A</h1><p id="a">B</p>', 'Duplicate ID "a"'],
  ['a picture without words', '<img src="a.png">', 'is missing required "alt" attribute'],
  ['an unclosed element', '<p>text<section></p>', 'index.html:2:'],
  ['a label that names nothing', '<section aria-labelledby="ghost"><h1>A</h1></section>', 'ghost'],
  ['an unknown element', '<blink>text</blink>', '<blink>'],
])('checkHtml fails %s', async (_, body, words) => {
  const { failed, messages } = await checkHtml(folderWith({ 'index.html': page(body) }), 'drawn');
  expect(failed).toBe(1);
  expect(messages.join('\n')).toContain(words);
});

test('checkHtml looks at each page of a kind with many in one of its two parts', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`visits/${index}/index.html`, page('<blink>text</blink>')])));
  const [drawn, rest] = [await checkHtml(folder, 'drawn'), await checkHtml(folder, 'rest')];
  expect([drawn.failed, rest.failed]).toEqual([3, 5]);
});
