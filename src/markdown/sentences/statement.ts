/** What a sentence may state. */
export type Kind = 'quantity' | 'extreme' | 'comparison' | 'date' | 'grade' | 'name' | 'quotation';

/** What bears a statement out: our data set, a document we hold the figure of, a citation alone, or nothing. */
export type Proof = 'data' | 'document' | 'citation' | 'nothing';

/** Something that a sentence states and that could be false. */
export interface Statement {
  kind: Kind;
  words: string;
  index: number;
  proof: Proof;
  /** What belies it, where something does. */
  fault: string | null;
}
