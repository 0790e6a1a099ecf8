import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { noteFaultAt } from '../fault.ts';

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
