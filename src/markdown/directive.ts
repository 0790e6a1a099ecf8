import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { UnknownName } from '../dataset/query.ts';
import { noteFault } from './fault.ts';
import type { Prose, Step } from './prose.ts';
import type { Kind } from './sentences/statement.ts';
import { textOf } from './tree.ts';

/** A directive: how it is written, what it may hold, and the step that proves and writes it. The names are listed once, in directives/list.ts. */
export interface Directive {
  name: string;
  /** Kind of node: within a text, on a line of its own, or around other blocks. */
  type: Directives['type'];
  /** How it is written, for messages. */
  form: string;
  /** Attributes that its braces may hold. */
  allowed: readonly string[];
  /** What the words in its brackets state, for the list of what is proved; null where they state nothing that could be false. */
  states: Kind | null;
  /** Becomes a link or a button, so it may not stand inside one. */
  link?: true;
  /** Proves the digits in its brackets itself. */
  digits?: true;
  step: (prose: Prose) => Step;
}

// Set on each node that is one of our directives, so that nobody has to know it by its name.
declare module 'mdast' {
  interface Data {
    directive?: Directive;
  }
}

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
 * A NotSo or UnknownName that it throws is noted as a fault of the sentence, and so is an attribute that it does not allow.
 */
export function eachDirective(tree: Root, file: VFile, directive: Directive, use: (node: Directives, text: string, attributes: Attributes) => void): void {
  visit(tree, directive.type, (node: Directives) => {
    if (node.name !== directive.name) return;
    try {
      use(node, textOf(node).replace(/\s+/g, ' ').trim(), attributesOf(node, directive));
    } catch (error) {
      if (!(error instanceof NotSo || error instanceof UnknownName)) throw error;
      noteFault(file, tree, node, error.message);
    }
  });
}

function attributesOf(node: Directives, { allowed, form }: Directive): Attributes {
  const given = new Map(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value?.trim() ?? '']));
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
