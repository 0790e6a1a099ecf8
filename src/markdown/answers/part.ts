import type { Answer } from './amount.ts';

/** One thing that can be said of a figure. */
export interface Part {
  /** Period whose row shows it. */
  period: string;
  answer: Answer;
  /** What it is, for the note on the page: `Councils with a figure`; null for the value itself. */
  name: string | null;
  /** What belongs beside it in the note: the counts of a value. */
  detail?: string;
}
