import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { bareDigitsIn } from '../digits.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { nameOf } from '../fault.ts';
import { addressIn, type Prose, type Term } from '../prose.ts';
import { record } from '../record.ts';
import { insideLink, replaceWith } from '../tree.ts';

/** Folders whose documents stand on one page: an explanation for each of them would be there twice. */
const sharedPages = ['content/glossary/', 'content/disagreements/'];

/**
 * Explains a term of art in place. The term is a link to the glossary, so that its words are text for every tool; its explanation stands right after it,
 * hidden until a script opens it, so that it is read where it is asked for.
 * Input: `:term[core groups]{id=core-group}`; without an id, the text itself names the term.
 * Output: `<a class="term" href="/glossary/#core-group">core groups</a><span class="definition" popover="auto" id="term-core-group" hidden>…</span>`.
 * Where all documents of a folder stand on one page, as those of the glossary do, the link alone.
 */
export const term: Directive = {
  name: 'term',
  type: 'textDirective',
  form: ':term[core groups]{id=core-group}',
  allowed: ['id'],
  states: null,
  link: true,
  digits: true,
  step: (prose) => (tree, file) => {
    const onSharedPage = sharedPages.some((folder) => nameOf(file).includes(folder));
    const explained: Explained[] = [];
    eachDirective(tree, file, term, (node, text, attributes) => {
      if (insideLink(tree, node)) throw new NotSo('found a term inside a link, expected it outside');
      const id = attributes.optional('id') ?? slugOf(text);
      if (!prose.glossary.has(id)) throw new NotSo(`unknown term "${id}": ${hint(prose, id)}`);
      const stray = bareDigitsIn(text).find(({ found }) => !prose.glossary.get(id)?.term.includes(found));
      if (stray) throw new NotSo(`found ${stray.found} in a term, expected only digits of its name in the glossary`);
      if (!isNameOf(text, prose.glossary.get(id) ?? { term: id, short: '' }, id))
        throw new NotSo(`found "${text}" for the term ${id}, expected its name: ${prose.glossary.get(id)?.term}`);
      record(file, 'terms', id);
      const link = element('a', { className: ['term'], href: addressIn(prose, `glossary/#${id}`) });
      become(node, link);
      explained.push({ node, id });
    });
    if (!onSharedPage)
      for (const { node, id } of explained)
        explain(prose, tree, node, {
          id,
          before: explained.slice(
            0,
            explained.findIndex((entry) => entry.node === node),
          ),
        });
  },
};

interface Explained {
  node: Directives;
  id: string;
}

/** Sets the explanation of a term right after it; where the term was explained before, under a name of its own. */
function explain(prose: Prose, tree: Root, node: Directives, { id, before }: { id: string; before: readonly Explained[] }): void {
  const { term, short } = prose.glossary.get(id) ?? { term: id, short: '' };
  const times = before.filter((entry) => entry.id === id).length;
  const { tagName, properties, children } = element(
    'span',
    { className: ['definition'], popover: 'auto', id: times === 0 ? `term-${id}` : `term-${id}-${times + 1}`, hidden: true, 'data-pagefind-ignore': '' },
    element('b', {}, term),
    `: ${short} `,
    element('span', {}, element('a', { href: addressIn(prose, `glossary/#${id}`) }, 'In the glossary')),
  );
  replaceWith(tree, node, node, { type: 'text', value: '', data: { hName: tagName, hProperties: properties, hChildren: children } });
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}

function hint({ glossary }: Prose, id: string): string {
  const near = [...glossary.keys()].filter((other) => other.includes(id.slice(0, 5)) || id.includes(other.slice(0, 5)));
  return near.length > 0 ? `did you mean ${near.slice(0, 3).join(', ')}?` : 'see content/glossary/';
}

/** Whether words name a term: half of their longer words, at least, begin as one of its name or its explanation does, or they are its initials. */
function isNameOf(text: string, { term, short }: Term, id: string): boolean {
  const words = (said: string) => said.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [];
  const named = words(`${term} ${id} ${short}`);
  const said = words(text);
  const initials = (term.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toLowerCase()).join('');
  if (said.length === 0) return `${id} ${initials} ${term.toLowerCase()}`.includes(text.toLowerCase());
  return said.filter((word) => named.some((other) => other.slice(0, 4) === word.slice(0, 4))).length * 2 >= said.length;
}
