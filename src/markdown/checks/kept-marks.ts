import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const before = /[“‘(]+$/;
const after = /^[.,;:!?)”’]+/;

/**
 * Keeps the marks beside a term on its line: a browser may break a line on either side of a button, whatever stands there.
 * Output: `<span class="kept"><button class="term" …>core groups</button>.</span>`.
 */
export function keptMarks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined || node.data?.hName !== 'button') return;
    const [opening, closing] = [cut(parent, index - 1, before), cut(parent, index + 1, after)];
    if (opening === '' && closing === '') return;
    const children = [...textsOf(opening), node as PhrasingContent, ...textsOf(closing)];
    parent.children[index] = { type: 'emphasis', children, data: { hName: 'span', hProperties: { className: ['kept'] } } };
    return index + 1;
  });
}

/** Takes marks out of the text at a place among the children. */
function cut({ children }: Parents, index: number, marks: RegExp): string {
  const text: Nodes | undefined = children[index];
  if (text?.type !== 'text') return '';
  const found = marks.exec(text.value)?.[0] ?? '';
  text.value = text.value.replace(marks, '');
  return found;
}

function textsOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
