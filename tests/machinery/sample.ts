import { createHash } from 'node:crypto';
import type { BuiltPage } from '../../src/commands/pages.ts';

/** All pages, but of those of the kinds named only `size`, drawn by `seed`: the same ones each time, in the order they came. */
export function sampleOf(pages: readonly BuiltPage[], { kinds, size, seed }: { kinds: RegExp; size: number; seed: string }): BuiltPage[] {
  const lot = ({ address }: BuiltPage) => createHash('sha256').update(`${seed} ${address}`).digest('hex');
  const many = pages.filter(({ kind }) => kinds.test(kind));
  const drawn = new Set(many.toSorted((a, b) => lot(a).localeCompare(lot(b))).slice(0, size));
  return pages.filter((page) => !kinds.test(page.kind) || drawn.has(page));
}
