import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { syllable } from 'syllable';
import { unified } from 'unified';
import { textOf } from '../tree.ts';

/** How hard a section of a document is to read. */
export interface SectionReading {
  /** Heading of the section; empty for what stands before the first one. */
  heading: string;
  words: number;
  /** Flesch-Kincaid grade: years at an American school; 9 is about age 14 to 15. */
  grade: number;
  sentences: SentenceReading[];
}

export interface SentenceReading {
  text: string;
  grade: number;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkDirective);
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * Reading level of a Markdown document, section by section (`##`).
 * The grade is Kincaid, Fishburne, Rogers and Chissom's (1975). Glossary terms are explained in place, so each counts as one short word.
 */
export function readingOf(markdown: string): SectionReading[] {
  const tree = parser.parse(markdown) as Root;
  const sections = [{ heading: '', blocks: [] as string[] }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: textOf(node).trim(), blocks: [] });
    else sections.at(-1)?.blocks.push(...blocksOf(node));
  }
  return sections.map(({ heading, blocks }) => measure(heading, blocks)).filter((section) => section.words > 0);
}

/** Number of words in a document, as counted for its reading level. */
export function wordsIn(sections: readonly SectionReading[]): number {
  return sections.reduce((sum, section) => sum + section.words, 0);
}

function blocksOf(node: Nodes): string[] {
  if (node.type === 'paragraph') return [spoken(node)];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function spoken(node: Nodes): string {
  if (node.type === 'textDirective' && node.name === 'term') return 'term';
  return 'children' in node ? node.children.map(spoken).join('') : textOf(node);
}

function measure(heading: string, blocks: readonly string[]): SectionReading {
  const texts = blocks.flatMap((block) => [...segmenter.segment(block)].map(({ segment }) => segment.trim())).filter((text) => wordsOf(text).length > 0);
  const sentences = texts.map((text) => ({ text, grade: gradeOf([text]) }));
  return { heading, words: texts.flatMap(wordsOf).length, grade: gradeOf(texts), sentences };
}

function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.max(0, fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }));
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,–-]*/gu) ?? [];
}

/** The hardest that a section may be: the opening answer is for everybody. */
export function highestGrade(heading: string): number {
  return heading === 'In short' ? 9 : 11;
}
