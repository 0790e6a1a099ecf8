import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { term } from './term.ts';

const run = (text: string, path?: string) => trial(term, text, path === undefined ? {} : { path });

/** A term and, right after it, its explanation. */
function explained(words: string, id: string, [name, short]: readonly [string, string], times = ''): string {
  const glossary = `/site/glossary/#${id}`;
  return [
    `<a class="term" href="${glossary}">${words}</a>`,
    `<span class="definition" popover="auto" id="term-${id}${times}" hidden data-pagefind-ignore=""><b>${name}</b>: ${short} <span><a href="${glossary}">In the glossary</a></span></span>`,
  ].join('');
}
const ofsted = ['Ofsted', 'The inspectorate.'] as const;
const coreGroup = ['Core group', 'The people who carry out a plan.'] as const;

describe('term', () => {
  test('term is text that leads to the glossary, and has its explanation right after it, each under a name of its own', async () => {
    const { html, faults, record } = await run('To :term[core groups]{id=core-group} and :term[Ofsted].\n\nA :term[core group] again.');
    expect(faults).toEqual([]);
    expect(record.terms).toEqual(['core-group', 'ofsted']);
    expect(html).toBe(
      [
        `<p>To ${explained('core groups', 'core-group', coreGroup)} and ${explained('Ofsted', 'ofsted', ofsted)}.</p>`,
        `<p>A ${explained('core group', 'core-group', coreGroup, '-2')} again.</p>`,
      ].join('\n'),
    );
  });

  test('term is a link in the glossary, where all explanations stand on one page', async () => {
    const { html } = await run('See :term[core group].', 'content/glossary/ofsted.md');
    expect(html).toBe('<p>See <a class="term" href="/site/glossary/#core-group">core group</a>.</p>');
  });

  test.each([
    ['A :term[cor group].', '"A cor group.": unknown term "cor-group": see content/glossary/'],
    ['A :term[group]{id=core-groups}.', '"A group.": unknown term "core-groups": did you mean core-group?'],
    ['A :term[14 core groups]{id=core-group}.', '"A 14 core groups.": found 14 in a term, expected only digits of its name in the glossary'],
    ['A [big :term[core group]](https://example.org/).', '"A big core group.": found a term inside a link, expected it outside'],
  ])('term refuses %j', async (text, fault) => {
    expect((await run(text)).faults).toEqual([`content/about/page.md:1: ${fault}`]);
  });
});
