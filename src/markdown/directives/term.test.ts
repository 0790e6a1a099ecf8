import { describe, expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { term } from './term.ts';

const run = (text: string, path?: string) => trial(term, text, path === undefined ? {} : { path });

const ofsted =
  '<div class="definition" popover="auto" id="term-ofsted"><p><dfn>Ofsted</dfn>: The inspectorate.</p><p><a href="/site/glossary/#ofsted">In the glossary</a></p></div>';
const coreGroup =
  '<div class="definition" popover="auto" id="term-core-group"><p><dfn>Core group</dfn>: The people who carry out a plan.</p><p><a href="/site/glossary/#core-group">In the glossary</a></p></div>';

describe('term', () => {
  test('term opens its explanation from a button, and explains each term once, at the end', async () => {
    const { html, faults, record } = await run('To :term[core groups]{id=core-group} and :term[Ofsted].\n\nA :term[core group] again.');
    expect(faults).toEqual([]);
    expect(record.terms).toEqual(['core-group', 'ofsted']);
    expect(html).toBe(
      [
        '<p>To <button type="button" class="term" popovertarget="term-core-group">core groups</button> and <button type="button" class="term" popovertarget="term-ofsted">Ofsted</button>.</p>',
        '<p>A <button type="button" class="term" popovertarget="term-core-group">core group</button> again.</p>',
        coreGroup,
        ofsted,
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
