import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { folder } from './hosts/frames.ts';
import { kinds, pages, test } from './site.ts';

const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the reader mode of Firefox leaves of a page, by its own code. */
function readerMode(html: string, address: string) {
  const { document } = new JSDOM(html, { url: `https://a.example/${address}` }).window;
  const parts = (selector: string) => [...document.querySelectorAll(`main ${selector}`)].filter((part) => !part.closest('.no-print, [hidden], .stage'));
  const title = plain(document.querySelector('h1') ?? document.body);
  const headings = parts(':is(h2, h3, h4)').map(plain);
  const terms = parts('p a.term').map(plain);
  const charts = parts('.drawing').map((drawing) => drawing.getAttribute('aria-label')?.replace(/^.*?: |\.$/g, '') ?? '');
  const kept = new JSDOM(new Readability(document).parse()?.content ?? '').window.document;
  return { title, headings, terms, charts, keptHeadings: [...kept.querySelectorAll('h1, h2, h3, h4')].map(plain), text: plain(kept.body) };
}

/** Lists at the end may go: what they hold is linked from the sentences. */
const dispensable = ['Sources', 'Corrections to this page'];

for (const { address, file } of kinds.filter(({ kind }) => /^(concerns|visits|inspections|indicators|councils)\/\*$/.test(kind)))
  test(`reader mode keeps the headings of /${address}, its terms and a word for each chart`, () => {
    const { title, headings, terms, charts, keptHeadings, text } = readerMode(readFileSync(join(folder, file), 'utf8'), address);
    // A heading that says the page's own name again is taken away.
    const expected = headings.filter((heading) => !dispensable.includes(heading) && !title.includes(heading));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((heading) => !keptHeadings.includes(heading))).toEqual([]);
    expect(terms.filter((term) => !text.includes(term))).toEqual([]);
    expect(charts.filter((name) => !text.includes(name) && !title.includes(name))).toEqual([]);
  });

for (const { address, file } of pages.filter(({ kind }) => kind === 'stories/*'))
  test(`reader mode keeps the steps of /${address}, and what it cannot tell`, () => {
    const { headings, terms, keptHeadings, text } = readerMode(readFileSync(join(folder, file), 'utf8'), address);
    const told = headings.slice(0, headings.indexOf('What this cannot tell you') + 1);
    expect(told.length).toBeGreaterThan(8);
    expect(told.filter((heading) => !keptHeadings.includes(heading))).toEqual([]);
    expect(terms.filter((term) => !text.includes(term))).toEqual([]);
  });
