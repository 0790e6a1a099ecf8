import { exact } from './round.ts';

/** The values of Birmingham and England in one period. */
export interface Pair {
  birmingham: number;
  england: number;
}

export interface GapChange {
  /** Birmingham less England at the start and at the end. */
  from: number;
  to: number;
  /** How much the gap changed: the sum of the two parts. */
  change: number;
  /** What Birmingham's own change added to the gap. */
  birmingham: number;
  /** What England's change added to the gap: a rise of England's takes away. */
  england: number;
}

/** The first value less the second, in their unit. */
export function gapBetween(first: number, second: number): number {
  return exact(first - second);
}

/**
 * Who moved the gap between Birmingham and England. As the gap is Birmingham less England,
 * its change is Birmingham's change less England's: nothing is left over.
 */
export function decomposeGap({ from, to }: { from: Pair; to: Pair }): GapChange {
  const before = gapBetween(from.birmingham, from.england);
  const after = gapBetween(to.birmingham, to.england);
  return {
    from: before,
    to: after,
    change: gapBetween(after, before),
    birmingham: gapBetween(to.birmingham, from.birmingham),
    england: gapBetween(from.england, to.england),
  };
}
