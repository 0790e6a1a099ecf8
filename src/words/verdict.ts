import type { Verdict } from '../dataset/concerns.ts';

/** What a document says of a concern, as a reader reads it, and what that means. */
export const verdictWords: Record<Verdict, { verdict: string; meaning: string }> = {
  improved: { verdict: 'Improved', meaning: 'It says that this had got better, or was done well.' },
  mixed: { verdict: 'Mixed', meaning: 'It says some good and some bad, and neither clearly outweighs the other.' },
  concern: { verdict: 'Concern', meaning: 'It says that this worried inspectors.' },
  'not-mentioned': { verdict: 'Not mentioned', meaning: 'It does not speak of this, or nothing does that we hold of it. That is not the same as no problem.' },
};
