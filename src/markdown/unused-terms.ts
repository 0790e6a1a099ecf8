import type { Prose } from './prose.ts';
import type { ProseRecord } from './record.ts';

/** Terms that the glossary defines and no document uses, one line each. */
export function unusedTerms(glossary: Prose['glossary'], documents: readonly { record: ProseRecord }[]): string[] {
  const used = new Set(documents.flatMap(({ record }) => record.terms));
  return [...glossary.keys()]
    .filter((id) => !used.has(id))
    .map((id) => `content/glossary/${id}.md: the term is never used: expected :term[…]{id=${id}} in some document`);
}
