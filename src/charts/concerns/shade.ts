import type { FollowedDocument } from '../../dataset/documents.ts';
import type { Box } from '../drawing/box.ts';

interface Runs {
  /** Middle of each column. */
  columns: readonly number[];
  /** Where groups of columns begin. */
  starts: readonly number[];
  /** Width of a column. */
  width: number;
  top: number;
  bottom: number;
}

/** One box for each run of neighbouring documents of a group, from their heads down. */
export function shadedRuns(documents: readonly FollowedDocument[], { columns, starts, width, top, bottom }: Runs): Box[] {
  const runs: Box[] = [];
  for (const [index, { read }] of documents.entries()) {
    const x = columns[index] ?? 0;
    const begins = starts.includes(index) || documents[index - 1]?.read !== false;
    if (read) continue;
    if (begins) runs.push({ left: x - width / 2, right: x, top, bottom });
    const run = runs.at(-1);
    if (run) run.right = x + width / 2;
  }
  return runs;
}
