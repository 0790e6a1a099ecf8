import type { Choice } from './aftermath.ts';

/**
 * Other ways to draw up the panel, by name: a finding that turns with one of them is not firm.
 * In 2016 the workforce was counted another way; inspections changed their kind in 2018; a first grade follows no other;
 * and a panel that need only have the years to 1 is a wider one.
 */
export const variants = {
  'without-2016': { without: ['2016'] },
  'before-2018': { counts: ({ published }) => published < '2018' },
  'since-2018': { counts: ({ published }) => published >= '2018' },
  'graded-before': { counts: ({ before }) => before !== null },
  wider: { years: [-1, 0, 1] },
} as const satisfies Record<string, Choice>;

export type Variant = keyof typeof variants;
