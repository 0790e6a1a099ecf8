import type { Nodes, Parents, Root } from 'mdast';
import { ancestorsOf, textOf } from './tree.ts';

/** Longest piece of a sentence that a message shows. */
const longest = 140;

/**
 * The sentence a node stands in, as the reader reads it, shortened around the node; `offset` is a place within the node's own text.
 * Input: the tree and the node of `24%`. Output: `In the year to March 2018, 24% of plans were repeat plans.`
 */
export function sentenceOf(tree: Root, node: Nodes, offset = 0): string {
  const block = ancestorsOf(tree, node).findLast((parent) => ['paragraph', 'heading', 'tableCell'].includes(parent.type));
  if (!block) return sentenceAt(textOf(node), offset);
  return sentenceAt(textOf(block), offsetIn(block, node) + offset);
}

/** The sentence of a text that holds the character at `offset`, on one line and shortened around it. */
export function sentenceAt(text: string, offset: number): string {
  const ends = [...text.matchAll(/[.!?][”’"')]*\s+(?=[\p{Lu}\p{N}“‘"'])/gu)].map((match) => match.index + match[0].length);
  const start = ends.findLast((end) => end <= offset) ?? 0;
  const end = ends.find((place) => place > offset) ?? text.length;
  return shorten(text.slice(start, end), offset - start)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where the text of a node begins within the text of the block that holds it. */
function offsetIn(block: Parents, node: Nodes): number {
  let offset = 0;
  for (const child of block.children) {
    if (child === node) return offset;
    if ('children' in child && ancestorsOf(child, node).length > 0) return offset + offsetIn(child, node);
    offset += textOf(child).length;
  }
  return offset;
}

function shorten(sentence: string, offset: number): string {
  if (sentence.length <= longest) return sentence;
  const from = Math.max(0, Math.min(offset - longest / 2, sentence.length - longest));
  const piece = sentence.slice(from, from + longest);
  const whole = from > 0 ? piece.replace(/^\S*\s/, '… ') : piece;
  return from + longest < sentence.length ? whole.replace(/\s\S*$/, ' …') : whole;
}
