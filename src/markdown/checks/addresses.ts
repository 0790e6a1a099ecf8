import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { noteFault } from '../fault.ts';

/**
 * Holds links to other pages of the site to relative addresses, which work in whatever folder the site is served from.
 * Input, in content/visits/3.md: `[second visit](/visits/2/)`. Output: a fault; `[second visit](../2/)` passes.
 */
export function addresses(tree: Root, file: VFile): void {
  visit(tree, ['link', 'image', 'definition'], (node) => {
    if (!('url' in node) || !node.url.startsWith('/')) return;
    noteFault(file, tree, node, `found the address ${node.url}, expected a relative one, such as ../2/: the site may be served from a folder`);
  });
}
