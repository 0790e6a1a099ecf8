import type { Nodes, Parents, Root } from 'mdast';

/** Nodes from the root down to the parent of `node`; empty where the tree does not hold it. */
export function ancestorsOf(tree: Parents, node: Nodes): Parents[] {
  if ((tree.children as Nodes[]).includes(node)) return [tree];
  for (const child of tree.children) {
    const below = 'children' in child ? ancestorsOf(child, node) : [];
    if (below.length > 0) return [tree, ...below];
  }
  return [];
}

/** The words a reader sees in a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether the node stands inside a link, or in something that becomes one: HTML has no link within a link. */
export function insideLink(tree: Root, node: Nodes): boolean {
  const isLink = (parent: Parents) => parent.type === 'link' || parent.data?.directive?.link === true;
  return ancestorsOf(tree, node).some(isLink);
}

/** Puts other nodes in the place of one. */
export function replaceWith(tree: Root, node: Nodes, ...others: Nodes[]): void {
  const siblings = (ancestorsOf(tree, node).at(-1)?.children ?? []) as Nodes[];
  siblings.splice(siblings.indexOf(node), 1, ...others);
}

/** Line a node begins on in its document; 1 where it was made and not read. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
