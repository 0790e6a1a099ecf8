import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { sentenceOf } from './sentence.ts';

const origin = 'prose';

/** Something in a document that is not true or not allowed; `lines` has one line a fault. */
export class FalseProse extends Error {
  readonly lines: readonly string[];
  /** Where the first fault is: Astro shows that place of the Markdown while somebody writes. */
  readonly loc: { file: string; line: number; column: number };

  constructor(lines: readonly string[], file = '') {
    super(lines.join('\n'));
    this.name = 'FalseProse';
    this.lines = lines;
    this.loc = { file, line: Number(/^[^:]*:(\d+):/.exec(lines[0] ?? '')?.[1] ?? 1), column: 1 };
  }
}

/** Notes that the sentence around a node is wrong, at `offset` within the node's text. The build stops once the whole file has been read. */
export function noteFault(file: VFile, tree: Root, node: Nodes, reason: string, offset = 0): void {
  const sentence = sentenceOf(tree, node, offset) || sourceOf(file, node);
  const linesBefore = textBefore(node, offset).split('\n').length - 1;
  noteFaultAt(file, (node.position?.start.line ?? 1) + linesBefore, `"${sentence}": ${reason}`);
}

/** Notes a fault of a line; null for a fault of the document as a whole. */
export function noteFaultAt(file: VFile, line: number | null, reason: string): void {
  file.message(reason, line === null ? { source: origin } : { place: { line, column: 1 }, source: origin });
}

/** The faults noted on a file, in order of line: `content/visits/3.md:14: "…": found 25%, expected 24.0% (repeat-plans, Birmingham, 2018)`. */
export function faultsOf(file: VFile): string[] {
  const name = nameOf(file);
  const faults = file.messages.filter((message) => message.source === origin);
  return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(({ line, reason }) => (line ? `${name}:${line}: ${reason}` : `${name}: ${reason}`));
}

/** Path of a document from the folder of the project. */
export function nameOf(file: VFile): string {
  return file.path.startsWith(`${file.cwd}/`) ? file.path.slice(file.cwd.length + 1) : file.path;
}

/** A node as it is written in the file. */
export function sourceOf(file: VFile, node: Nodes): string {
  return String(file.value).slice(node.position?.start.offset, node.position?.end.offset);
}

function textBefore(node: Nodes, offset: number): string {
  return 'value' in node ? node.value.slice(0, offset) : '';
}
