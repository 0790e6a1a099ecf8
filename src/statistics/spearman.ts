/**
 * Spearman's rank correlation of pairs, from -1 to 1: how closely the order of the one follows the order of the other.
 * Equal values share the mean of their places (mid-ranks), and the places are correlated as Pearson does.
 * Source: C. Spearman, American Journal of Psychology 15 (1904), 72-101; for ties M. G. Kendall, Biometrika 33 (1945), 239-251.
 * Throws RangeError where one side has fewer than two different values: there is no order to follow.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): number {
  const first = deviations(midRanks(pairs.map(([value]) => value)));
  const second = deviations(midRanks(pairs.map(([, value]) => value)));
  const scale = Math.sqrt(product(first, first) * product(second, second));
  if (scale === 0) throw new RangeError(`a rank correlation of ${pairs.length} pairs without an order: expected two different values on each side`);
  return product(first, second) / scale;
}

/** The place of each value from the lowest, 1 for the first; equal values share the mean of the places they take up. */
export function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}

function deviations(ranks: readonly number[]): number[] {
  return ranks.map((rank) => rank - (ranks.length + 1) / 2);
}

function product(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0);
}
