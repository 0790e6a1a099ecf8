/** Figures in order, and how often the same one comes again. */
export type Ordered = readonly number[];

/**
 * Where a value stands among others in order, from 0 (the lowest) to 1 (the highest). Equal ones stand together, in the middle of their places;
 * one that is not among them stands half-way between its neighbours.
 */
export function placeInOrder(ordered: Ordered, value: number): number {
  if (ordered.length < 2) return 0.5;
  const below = ordered.filter((other) => other < value).length;
  const equal = ordered.filter((other) => other === value).length;
  return Math.min(1, Math.max(0, (below + (equal - 1) / 2) / (ordered.length - 1)));
}

/** The places of equal figures, first and last, wherever more than one stands at the same value. */
export function tiesIn(ordered: Ordered): { first: number; last: number }[] {
  const ties: { first: number; last: number }[] = [];
  ordered.forEach((value, place) => {
    const tie = ties.at(-1);
    if (place > 0 && ordered[place - 1] === value) {
      if (tie?.last === place - 1) tie.last = place;
      else ties.push({ first: place - 1, last: place });
    }
  });
  return ties;
}
