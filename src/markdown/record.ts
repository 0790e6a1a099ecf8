import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { ConcernVerdict } from '../dataset/concerns.ts';
import type { Kind, Proof } from './sentences/statement.ts';
import { textOf } from './tree.ts';

/** What a document uses, and how long it is; pages read it from `remarkPluginFrontmatter`. Each list is in order of first use and without doubles. */
export interface ProseRecord {
  /** How many words a reader reads. */
  words: number;
  /** Documents leaned on, with the place in them. */
  cited: { source: string; at: string | null }[];
  /** Words quoted, and the documents that they may be of. */
  quotations: { words: string; sources: string[] }[];
  /** Statistics given. */
  figures: { indicator: string; area: string; period: string }[];
  /** Where a sentence leans on statistics: its line, the periods, and codes of the areas; null when it looks at all councils, as a rank does. */
  mentions: { line: number; indicator: string; periods: string[]; areas: string[] | null }[];
  /** Ids of the claims quoted. */
  claims: string[];
  /** Ids of the charts shown. */
  charts: string[];
  /** Ids of the terms explained. */
  terms: string[];
  /** What its sentences state, and what bears it out. */
  statements: { sentence: string; line: number; kind: Kind; words: string; proof: Proof }[];
  /** Digits that stand unchecked, and why they may. */
  plain: { text: string; why: string }[];
  /** Verdicts of a thread on each document, with the place that bears them out. */
  documents: (ConcernVerdict & { source: string | null; at: string | null })[];
  /** Steps of a story, with the heights of their drawings in units of the viewBox, and whether a reader is asked to draw a line. */
  steps: { id: string; title: string; narrow: number; wide: number; asks: boolean }[];
}

/** Starts the record of a document. Input: any document. Output: its front matter holds its length and an empty list of each kind. */
export function startRecord(tree: Root, file: VFile): void {
  const words = tree.children.flatMap((node) => textOf(node).match(/\S+/g) ?? []).length;
  Object.assign(frontMatterOf(file), {
    words,
    cited: [],
    quotations: [],
    figures: [],
    mentions: [],
    claims: [],
    charts: [],
    terms: [],
    statements: [],
    plain: [],
    documents: [],
    steps: [],
  } satisfies ProseRecord);
}

/** Adds an entry to a list of the record unless it is there. */
export function record<List extends Exclude<keyof ProseRecord, 'words'>>(file: VFile, list: List, entry: ProseRecord[List][number]): void {
  const entries = recordOf(file)[list] as ProseRecord[List][number][];
  if (!entries.some((other) => JSON.stringify(other) === JSON.stringify(entry))) entries.push(entry);
}

/** The record of a document that has been through the steps. */
export function recordOf(file: VFile): ProseRecord {
  return frontMatterOf(file) as unknown as ProseRecord;
}

/** The fields of the document's own front matter. */
export function frontMatterIn(file: VFile): Readonly<Record<string, unknown>> {
  return frontMatterOf(file);
}

/** The object that Astro hands on to the page; made here where Astro is not at work, as in the check before the build. */
function frontMatterOf(file: VFile): Record<string, unknown> {
  file.data.astro ??= { frontmatter: {} };
  return (file.data.astro as { frontmatter: Record<string, unknown> }).frontmatter;
}
