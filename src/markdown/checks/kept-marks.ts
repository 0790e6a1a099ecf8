import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const before = /[“‘(]+$/;
const after = /^[.,;:!?)”’]+/;

/**
 * Keeps the marks beside a term on its line: a browser may break a line at the explanation that stands after it.
 * Output: `<span class="kept"><a class="term" …>core groups</a><span class="definition" …>…</span>.</span>`.
 */
export function keptMarks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined || !isTerm(node)) return;
    const next = parent.children[index + 1];
    const explained = next?.data?.hProperties?.popover !== undefined ? [next as PhrasingContent] : [];
    const [opening, closing] = [cut(parent, index - 1, before), cut(parent, index + 1 + explained.length, after)];
    if (opening === '' && closing === '') return;
    const children = [...textsOf(opening), node as PhrasingContent, ...explained, ...textsOf(closing)];
    parent.children.splice(index, 1 + explained.length, { type: 'emphasis', children, data: { hName: 'span', hProperties: { className: ['kept'] } } });
    return index + 1;
  });
}

/** Whether a node comes out as a term. */
function isTerm({ data }: Nodes): boolean {
  const names = data?.hProperties?.className;
  return Array.isArray(names) && names.includes('term');
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
