import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { UnknownName } from '../dataset/query.ts';
import { noteFault } from './fault.ts';
import { textOf } from './tree.ts';

/** Our directives: the kind of node each is, and how it is written. */
export const directives = {
  figure: { type: 'textDirective', form: ':figure[24%]{of=repeat-plans at=2018}' },
  change: { type: 'textDirective', form: ':change[fell]{of=repeat-plans from=2018 to=2019}' },
  compare: { type: 'textDirective', form: ':compare[above]{of=repeat-plans at=2018 with=england}' },
  term: { type: 'textDirective', form: ':term[core groups]{id=core-group}' },
  cite: { type: 'textDirective', form: ':cite[the letter]{source=ofsted-letter-2018-01-19 at="Findings, para 8"}' },
  plain: { type: 'textDirective', form: ':plain[16 and 17]{why="ages"}' },
  chart: { type: 'leafDirective', form: '::chart{id=repeat-plans}' },
  claims: { type: 'leafDirective', form: '::claims{event=monitoring-visit-3}' },
  document: { type: 'containerDirective', form: ':::document{event=inspection-2014-03 verdict=concern source=ofsted-report-2014-05-23 at="para 54"}' },
  scrolly: { type: 'containerDirective', form: '::::scrolly' },
  step: { type: 'containerDirective', form: ':::step{id=two-numbers chart=repeat-plans from=2013 to=2018}' },
} as const;

export type DirectiveName = keyof typeof directives;

/** What a directive says that is not so; its words become the fault. */
export class NotSo extends Error {}

/** What stands in the braces of a directive. */
export interface Attributes {
  /** An attribute, or null where it is not given. */
  optional(name: string): string | null;
  /** An attribute that has to be there. Throws NotSo. */
  required(name: string): string;
}

/**
 * Calls `use` for each directive of a name with the text in its brackets and the attributes in its braces.
 * A NotSo or UnknownName that it throws is noted as a fault of the sentence, and so is an attribute that is not in `allowed`.
 */
export function eachDirective(
  tree: Root,
  file: VFile,
  { name, allowed }: { name: DirectiveName; allowed: readonly string[] },
  use: (node: Directives, text: string, attributes: Attributes) => void,
): void {
  visit(tree, directives[name].type, (node: Directives) => {
    if (node.name !== name) return;
    try {
      use(node, textOf(node).replace(/\s+/g, ' ').trim(), attributesOf(node, allowed));
    } catch (error) {
      if (!(error instanceof NotSo || error instanceof UnknownName)) throw error;
      noteFault(file, tree, node, error.message);
    }
  });
}

function attributesOf(node: Directives, allowed: readonly string[]): Attributes {
  const given = new Map(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value?.trim() ?? '']));
  const { form } = directives[node.name as DirectiveName];
  for (const name of given.keys()) {
    if (!allowed.includes(name)) throw new NotSo(`unknown attribute "${name}": expected ${allowed.join(', ') || 'none'}, as in ${form}`);
  }
  const optional = (name: string) => given.get(name) || null;
  const required = (name: string) => {
    const value = optional(name);
    if (value === null) throw new NotSo(`missing attribute "${name}": expected a form such as ${form}`);
    return value;
  };
  return { optional, required };
}
