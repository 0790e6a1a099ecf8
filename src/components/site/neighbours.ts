import type { Crumb } from './structured-data.ts';

/** The pages before and after one in a row; null at either end. */
export interface Neighbours {
  previous: Crumb | null;
  next: Crumb | null;
}

/** Which pages of a row stand beside the one at a path. */
export function neighboursOf(row: readonly Crumb[], path: string): Neighbours {
  const index = row.findIndex((page) => page.path === path);
  return { previous: row[index - 1] ?? null, next: index < 0 ? null : (row[index + 1] ?? null) };
}
