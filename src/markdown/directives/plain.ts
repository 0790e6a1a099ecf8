import { type Directive, eachDirective, NotSo } from '../directive.ts';
import { record } from '../record.ts';
import { replaceWith } from '../tree.ts';

/** What digits may be that are no statistic: the reason as it has to begin, and how they are written. */
const kinds: readonly { why: RegExp; text: RegExp; says: string }[] = [
  { why: /^ages?\b/, text: /^(?:\d|1\d|2[0-5])(?:(?:,| to| and| or)+ (?:\d|1\d|2[0-5]))*$/, says: 'ages up to 25' },
  { why: /^(?:the )?(?:working )?days\b/, text: /^\d{1,2}$/, says: 'days that the law allows' },
  { why: /number$/, text: /^(?:0\d{3,4}(?: \d{3,4}){1,2}|999|101|111|116 \d{3})$/, says: 'a telephone number' },
  { why: /^(?:the )?base\b/, text: /^(?:10,000|1,000|100)$/, says: 'the base of a rate' },
  { why: /^(?:the )?version\b/, text: /^\d+(?:\.\d+)+$/, says: 'a version' },
  { why: /^law\b|^(?:the )?(?:section|paragraph)\b/, text: /^\d+[A-Z]{0,2}(?:\(\d+\))?$/, says: 'a section of the law' },
  { why: /^(?:the )?usual level of a confidence interval$/, text: /^95%$/, says: 'the level of an interval' },
  { why: /^name$/, text: /^\d{1,2}$/, says: 'a number in the name of an indicator' },
  { why: /^miles\b/, text: /^\d{1,2}$/, says: 'miles' },
];

/**
 * Lets digits stand that are no statistic, with the reason why.
 * Input: `:plain[16 and 17]{why="ages"}`. Output: `16 and 17`.
 */
export const plain: Directive = {
  name: 'plain',
  type: 'textDirective',
  form: ':plain[16 and 17]{why="ages"}',
  allowed: ['why'],
  states: null,
  digits: true,
  step: () => (tree, file) =>
    eachDirective(tree, file, plain, (node, text, attributes) => {
      if (!/\p{N}/u.test(text)) throw new NotSo(`found :plain around "${text}", expected digits: other words need no leave`);
      const why = attributes.required('why');
      const kind = kinds.find((one) => one.why.test(why));
      if (kind === undefined)
        throw new NotSo(`found the reason "${why}", expected one of ${kinds.map(({ says }) => says).join(', ')}: what else is a number needs a proof`);
      if (!kind.text.test(text)) throw new NotSo(`found :plain around "${text}", expected ${kind.says}: only those digits may stand unproved`);
      record(file, 'plain', { text, why });
      replaceWith(tree, node, ...node.children);
    }),
};
