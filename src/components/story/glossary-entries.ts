/** Glossary entries in the order of the alphabet, as a reader looks for them. */
export function glossaryEntries<T extends { data: { term: string } }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB'));
}
