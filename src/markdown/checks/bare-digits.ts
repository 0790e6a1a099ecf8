import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { bareDigitsIn } from '../digits.ts';
import { noteFault } from '../fault.ts';

/**
 * Lets no number through that is not checked.
 * Input: `We met 14 families.` Output: a fault. What stands in :figure, :plain and :term, in code and in addresses is left alone.
 */
export function bareDigits(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.data?.directive?.digits) return SKIP;
    for (const { found, index } of bareDigitsIn(wordsOf(node))) noteFault(file, tree, node, expectation(found), index);
    return isAddress(node) ? SKIP : undefined;
  });
}

/** What is wrong with a bare number, and what to write instead. */
function expectation(found: string): string {
  return `found ${found} bare, expected a checked figure, :figure[${found}]{of=… at=…}, or :plain[${found}]{why="…"}`;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return node.type === 'link' ? (node.title ?? '') : '';
}

/** A bare address shows its own digits. */
function isAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return (
    node.children.length === 1 && only?.type === 'text' && node.url.replace(/^(?:https?:\/\/|mailto:|tel:)/, '') === only.value.replace(/^https?:\/\//, '')
  );
}
