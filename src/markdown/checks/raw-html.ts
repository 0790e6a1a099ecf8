import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { noteFaultAt } from '../fault.ts';

/**
 * Keeps out of prose what hides a number from the checks or makes one by itself: code, and lists that are numbered from elsewhere than 1.
 * Input: `It was \`24%\`.` or `24. The first`. Output: a fault.
 */
export function hiddenNumbers(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.type === 'inlineCode' || node.type === 'code')
      noteFaultAt(file, node.position?.start.line ?? null, `found code "${node.value.split('\n')[0]}", expected words: nothing checks a number there`);
    if (node.type === 'list' && node.ordered && node.start !== 1)
      noteFaultAt(file, node.position?.start.line ?? null, `found a list that begins at ${node.start}, expected 1: its numbers are printed`);
  });
}

/**
 * Keeps HTML out of prose, where a number could hide from the checks.
 * Input: `<b>24</b>`. Output: a fault. Input: `<!-- to do -->`. Output: nothing.
 */
export function rawHtml(tree: Root, file: VFile): void {
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const rest = node.value.replace(/<!--[\s\S]*?-->/g, '').trim();
    if (rest !== '') noteFaultAt(file, node.position?.start.line ?? null, `found HTML ${rest.split('\n')[0]}, expected Markdown`);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
