import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { noteFault, sourceOf } from '../fault.ts';
import { figure } from './figure.ts';
import { directiveNamed, directives } from './list.ts';

/** Traces of a directive that the parser did not take for one, such as `:figure [24%]{of=…}` with a space. */
const traces = /\]\s*\{|\{\s*[a-z]+\s*=|::[a-z]/;

/**
 * Names each directive of ours on its node, gives back text that only looks like one, and notes those that are not ours or are written wrong.
 * Input: `At 10:30 we met` (a directive called 30). Output: the same text in one piece.
 * Input: `:figur[24%]{of=repeat-plans at=2018}`. Output: a fault that lists the names.
 */
export function unknownDirective(tree: Root, file: VFile): void {
  visit(tree, (node, index, parent) => {
    if (!isDirective(node) || !parent || index === undefined) return;
    const own = directiveNamed(node.name);
    if (own?.type === node.type && isMeant(node)) {
      node.data = { ...node.data, directive: own };
      return;
    }
    if (isMeant(node)) {
      noteUnknown(file, tree, node);
      return;
    }
    (parent.children as Nodes[])[index] = { type: 'text', value: sourceOf(file, node), ...(node.position && { position: node.position }) };
    return [SKIP, mergeTexts(parent, index)];
  });
  visit(tree, 'text', (node) => {
    const trace = traces.exec(node.value);
    if (!trace) return;
    const reason = `found "${trace[0]}", which looks like a directive written wrong: expected a form such as ${figure.form}`;
    noteFault(file, tree, node, reason, trace.index);
  });
}

function isDirective(node: Nodes): node is Directives {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** A word after a colon, with neither brackets nor braces, is text even when it is one of our names. */
function isMeant(node: Directives): boolean {
  return node.type !== 'textDirective' || node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0;
}

function noteUnknown(file: VFile, tree: Root, node: Directives): void {
  const own = directiveNamed(node.name);
  const reason = own
    ? `found "${node.name}" as a ${node.type}, expected the form ${own.form}`
    : `unknown directive "${node.name}": expected one of ${directives.map(({ name }) => name).join(', ')}`;
  noteFault(file, tree, node, reason);
}

/** Joins the text at `index` with the texts on either side of it; returns the place after it. */
function mergeTexts(parent: Parents, index: number): number {
  const children = parent.children as PhrasingContent[];
  const isText = (place: number) => children[place]?.type === 'text';
  const first = isText(index - 1) ? index - 1 : index;
  const count = (isText(index + 1) ? index + 2 : index + 1) - first;
  const pieces = children.slice(first, first + count) as Text[];
  const position = pieces[0]?.position;
  children.splice(first, count, { type: 'text', value: pieces.map((piece) => piece.value).join(''), ...(position && { position }) });
  return first;
}
