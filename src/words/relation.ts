import type { Relation } from '../dataset/schema.ts';

/** The verdict on a claim as a reader reads it, and what it means. */
export const relationWords: Record<Relation, { verdict: string; meaning: string }> = {
  agrees: { verdict: 'Agrees', meaning: 'The published statistic is the same figure.' },
  'agrees-after-rounding': {
    verdict: 'Agrees after rounding',
    meaning: 'The published statistic is the same figure once it is rounded as the document rounds it.',
  },
  'different-base': { verdict: 'Different base', meaning: 'The two count different things, so they cannot confirm or refute each other.' },
  'different-period': { verdict: 'Different period', meaning: 'The two are about different times.' },
  disagrees: { verdict: 'Disagrees', meaning: 'The two are about the same thing at the same time, and differ.' },
  'not-published': {
    verdict: 'Not in our data set',
    meaning: 'Our data set holds no statistic to set beside it, so we have not tested it. One may be published elsewhere.',
  },
};
