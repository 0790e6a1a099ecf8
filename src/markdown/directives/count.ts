import { readCardinal } from '../../words/cardinal.ts';
import { recordCounts } from '../answers/record-counts.ts';
import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { become, element } from '../element.ts';

/**
 * Checks a count of our own records, so that a new one makes every sentence that gives it false.
 * Input: `:count[six]{of=monitoring-visits}`. Output: `<span class="checked">six</span>`.
 */
export const count: Directive = {
  name: 'count',
  type: 'textDirective',
  form: ':count[six]{of=monitoring-visits}',
  allowed: ['of'],
  states: 'quantity',
  digits: true,
  step:
    ({ dataset }) =>
    (tree, file) =>
      eachDirective(tree, file, count, (node, text, attributes) => {
        const counts = recordCounts(dataset);
        const of = attributes.required('of');
        const expected = counts[of];
        if (expected === undefined) throw new NotSo(`unknown record "${of}": expected one of ${Object.keys(counts).join(', ')}`);
        const [word = ''] = text.split(' ');
        if ((readCardinal(word) ?? Number(word)) !== expected) throw new NotSo(`found ${text || 'nothing'}, expected ${expected} (${of})`);
        become(node, element('span', { className: ['checked'] }));
      }),
};
