import type { PhrasingContent } from 'mdast';
import { type Dataset, source } from '../../dataset/query.ts';
import { placeFault } from '../../receipts/held.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';
import { record } from '../record.ts';
import { insideLink } from '../tree.ts';

/**
 * Ties a statement to its place in a document, and lists the document under the sources of the page.
 * Input: `:cite[the letter]{source=ofsted-letter-2018-01-19 at="Findings, para 8"}`.
 * Output: `<a class="cite" href="#source-ofsted-letter-2018-01-19">the letter<span class="locator" data-mark="¶8"> (Findings, para 8)</span></a>`.
 * On a screen the mark is shown small and the place is spoken; in print the place is written out.
 */
export const cite: Directive = {
  name: 'cite',
  type: 'textDirective',
  form: ':cite[the letter]{source=ofsted-letter-2018-01-19 at="Findings, para 8"}',
  allowed: ['source', 'at'],
  states: null,
  link: true,
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, cite, (node, text, attributes) => {
        if (insideLink(tree, node)) throw new NotSo('found a citation inside a link, expected it outside: a citation is a link itself');
        if (text === '') throw new NotSo('found a citation of nothing, expected words in its brackets');
        const { id } = source(dataset, attributes.required('source'));
        const at = attributes.optional('at');
        record(file, 'cited', { source: id, at });
        expectPlace(dataset, id, at);
        become(node, element('a', { className: ['cite'], href: `#source-${id}` }));
        if (at !== null) (node.children as PhrasingContent[]).push(locatorOf(at));
      }),
};

/** Throws NotSo where no receipt says that the document has the place. */
export function expectPlace(dataset: Dataset, source: string, at: string | null): void {
  const fault = placeFault(dataset, source, at);
  if (fault !== null) throw new NotSo(fault);
}

/** The place in words, and a mark of it that is short enough to stand in a sentence. */
function locatorOf(at: string): PhrasingContent {
  const paragraph = /para(?:graph)?s? (\d+)/.exec(at)?.[1] ?? '';
  return { type: 'text', value: ` (${at})`, data: { hName: 'span', hProperties: { className: ['locator'], 'data-mark': `¶${paragraph}` } } };
}
