import found from 'virtual:proofs';

/** What may bear a statement out; the words are those of the record of a document. */
export type Proof = 'data' | 'document' | 'citation' | 'nothing';

/** Something that a sentence of ours states: a row of proofs.json. */
export interface ProvedStatement {
  /** Path of the page it stands on. */
  page: string;
  sentence: string;
  kind: string;
  words: string;
  proof: Proof;
}

/** All that the sentences of content/ state, page by page, and what bears it out. */
export const statements: readonly ProvedStatement[] = found;

/** How many statements each proof bears out. */
export function countProofs(of: readonly Pick<ProvedStatement, 'proof'>[]): Record<Proof, number> {
  const count = (proof: Proof) => of.filter((statement) => statement.proof === proof).length;
  return { data: count('data'), document: count('document'), citation: count('citation'), nothing: count('nothing') };
}
