/**
 * The runs of neighbours that a line may join: of one basis, with nothing missing between.
 * What has no basis, null, stands in none and parts those beside it.
 */
export function runsOf<T>(entries: readonly T[], basisOf: (entry: T) => number | null): T[][] {
  const runs: T[][] = [];
  let joined: number | null = null;
  for (const entry of entries) {
    const basis = basisOf(entry);
    if (basis !== null && basis !== joined) runs.push([]);
    if (basis !== null) runs.at(-1)?.push(entry);
    joined = basis;
  }
  return runs;
}
