import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { record } from '../record.ts';
import { replaceWith } from '../tree.ts';

/**
 * Lets digits stand that are no statistic, with the reason why.
 * Input: `:plain[16 and 17]{why="ages"}`. Output: `16 and 17`.
 */
export const plain: Directive = {
  name: 'plain',
  type: 'textDirective',
  form: ':plain[16 and 17]{why="ages"}',
  allowed: ['why'],
  digits: true,
  step: () => (tree, file) =>
    eachDirective(tree, file, plain, (node, text, attributes) => {
      if (!/\p{N}/u.test(text)) throw new NotSo(`found :plain around "${text}", expected digits: other words need no leave`);
      record(file, 'plain', { text, why: attributes.required('why') });
      replaceWith(tree, node, ...node.children);
    }),
};
