import { parseFrontmatter } from '@astrojs/markdown-remark';
import type { Document } from './check.ts';
import type { Prose, Term } from './prose.ts';

/** The glossary by id, from its files: `content/glossary/core-group.md` defines `core-group`. A file that cannot be read has its id for a term; the check of content says why. */
export function termsIn(documents: readonly Document[]): Prose['glossary'] {
  return new Map(documents.map((document) => [idOf(document), termIn(document)]));
}

function idOf({ path }: Document): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '');
}

function termIn(document: Document): Term {
  const fallback = { term: idOf(document), short: '' };
  try {
    const { frontmatter } = parseFrontmatter(document.text);
    return { term: String(frontmatter.term ?? fallback.term), short: String(frontmatter.short ?? '') };
  } catch {
    return fallback;
  }
}
