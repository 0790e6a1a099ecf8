import type { Nodes, Parents, Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Directive } from '../directive.ts';
import { textOf } from '../tree.ts';

/** What a directive proves, or ties to its source, within a sentence. */
export interface Mark {
  /** Place in the text of the sentence. */
  start: number;
  end: number;
  text: string;
  directive: Directive;
  attributes: Readonly<Record<string, string>>;
}

/** A sentence as a reader reads it: emphasis and links looked through, lines joined, each space a plain one. */
export interface Sentence {
  text: string;
  line: number;
  marks: Mark[];
  /** Whether a citation stands in it, or after it in its paragraph: one citation covers what stands before it. */
  cited: boolean;
  /** Citations that it leans on: its own, or else the next of its paragraph, or else the last before it. */
  citations: readonly Mark[];
  /** Document named around its paragraph, as a `:::document` names one; null where none is. */
  within: string | null;
  /** What the block is that it stands in. */
  block: 'paragraph' | 'heading' | 'tableCell' | 'field';
}

/** Fields of a front matter that a reader reads as words of ours. */
export const readableFields = ['title', 'summary', 'question', 'term', 'short'] as const;

const blocks = ['paragraph', 'heading', 'tableCell'] as const;
/** Where one sentence ends and the next begins. */
const endings = /(?<!\b(?:Dr|Mr|Mrs|Ms|St|No|para))[.!?…][”’"')]*\s+(?=[\p{Lu}\p{N}“‘"'(])/gu;

/** All sentences of a document, in order. A heading leans on what is cited first below it. */
export function sentencesIn(tree: Root): Sentence[] {
  const sentences = blocksIn(tree, null).flatMap(({ node, within }) => sentencesOf(flatOf(node), node.type as Sentence['block'], within));
  return sentences.map((sentence, index) =>
    sentence.block === 'heading' && sentence.citations.length === 0 ? { ...sentence, citations: sentences[index + 1]?.citations ?? [] } : sentence,
  );
}

/** The rows of tables, each read as one: what its first cell and the head of its columns name belongs to the figures in it. */
export function rowsIn(tree: Root): Sentence[] {
  const tables = tablesIn(tree);
  return tables.flatMap((table) => {
    const [head, ...rows] = table.children as Parents[];
    return rows.flatMap((row) =>
      (row.children as Parents[]).slice(1).flatMap((cell, index) => {
        const names = [head?.children[index + 1], row.children[0]].filter((node) => node !== undefined) as Parents[];
        const between = { type: 'text', value: ' ' } as Nodes;
        const flat = flatOf({ ...cell, children: [...names.flatMap((name) => [...name.children, between]), ...cell.children] } as Parents);
        return flat.marks.length === 0 ? [] : sentencesOf(flat, 'tableCell', null);
      }),
    );
  });
}

function tablesIn(parent: Parents): Parents[] {
  return (parent.children as Nodes[]).flatMap((node) => (node.type === 'table' ? [node] : 'children' in node ? tablesIn(node) : []));
}

/** The sentences of a text that stands outside the Markdown, such as a field of the front matter; `proofs` are the directives that prove words of it. */
export function sentencesOfField(text: string, line: number, proofs: readonly Mark[]): Sentence[] {
  const marks = proofs.flatMap((proof) => {
    const start = text.indexOf(proof.text);
    return start < 0 ? [] : [{ ...proof, start, end: start + proof.text.length }];
  });
  return sentencesOf({ text: plain(text), marks, lineAt: () => line }, 'field', null);
}

/** The words of a sentence that no directive vouches for; what a directive holds is blanked, what is only cited is kept. */
export function freeWords({ text, marks }: Sentence): string {
  return blanked(
    text,
    marks.filter(({ directive }) => directive.name !== 'cite'),
  );
}

/** A text in which each of these parts is as many empty boxes as it has letters, so that places stay what they are. */
export function blanked(text: string, marks: readonly Pick<Mark, 'start' | 'end'>[]): string {
  return marks.reduce((words, { start, end }) => words.slice(0, start) + '□'.repeat(end - start) + words.slice(end), text);
}

interface Flat {
  text: string;
  marks: Mark[];
  lineAt: (offset: number) => number;
}

/** The blocks of text in a tree, and the document named around them, as a `:::document` with a source does. */
function blocksIn(parent: Parents, within: string | null): { node: Parents; within: string | null }[] {
  const here = (parent.type === 'containerDirective' ? parent.attributes?.source : null) ?? within;
  return (parent.children as Nodes[]).flatMap((node) => {
    if ((blocks as readonly string[]).includes(node.type)) return [{ node: node as Parents, within: here }];
    return 'children' in node ? blocksIn(node, here) : [];
  });
}

function flatOf(block: Parents): Flat {
  let text = '';
  const marks: Mark[] = [];
  const lines: { offset: number; line: number }[] = [];
  const add = (value: string, node: Nodes) => {
    value.split('\n').forEach((piece, index) => {
      if (index > 0) text += ' ';
      lines.push({ offset: text.length, line: (node.position?.start.line ?? 1) + index });
      text += plain(piece);
    });
  };
  const walk = (node: Nodes) => {
    if (node.data?.directive && node.type === 'textDirective') {
      const start = text.length;
      add(textOf(node).trim(), node);
      marks.push({ start, end: text.length, text: text.slice(start), directive: node.data.directive, attributes: attributesOf(node) });
    } else if ('children' in node) {
      node.children.forEach(walk);
      if (node.type === 'link' && node.title) add(` (${node.title})`, node);
    } else add(textOf(node), node);
  };
  block.children.forEach(walk);
  return { text, marks, lineAt: (offset) => lines.findLast((entry) => entry.offset <= offset)?.line ?? block.position?.start.line ?? 1 };
}

function sentencesOf({ text, marks, lineAt }: Flat, block: Sentence['block'], within: string | null): Sentence[] {
  const ends = [...text.matchAll(endings)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !marks.some((mark) => mark.start < end && end < mark.end));
  const starts = [0, ...ends];
  const found = starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const own = marks.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    return { text: text.slice(start, end).trimEnd(), line: lineAt(start), marks: own, within, block };
  });
  const citing = found.map((sentence) => sentence.marks.filter(isCitation));
  const lastCited = citing.findLastIndex((citations) => citations.length > 0);
  return found
    .map((sentence, index) => ({
      ...sentence,
      cited: within !== null || index <= lastCited,
      citations: citing.find((citations, place) => place >= index && citations.length > 0) ?? citing[lastCited] ?? [],
    }))
    .filter((sentence) => sentence.text.trim() !== '');
}

function isCitation({ directive, attributes }: Mark): boolean {
  return directive.name === 'cite' || attributes.claim !== undefined;
}

function attributesOf(node: Directives): Record<string, string> {
  return Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value?.trim() ?? '']));
}

/** The same text with plain spaces: no break, thin and figure spaces look like one, and so must read like one. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r]/g, ' ');
}
