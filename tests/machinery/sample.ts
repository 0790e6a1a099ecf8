import { createHash } from 'node:crypto';
import type { BuiltPage } from '../../src/commands/built/pages.ts';

/** Pages in two parts, each in the order they came: those drawn to be visited, and the rest. */
export interface Sample {
  drawn: BuiltPage[];
  rest: BuiltPage[];
}

/** Draws pages: all of a kind of which there are few, and `size` of a kind of which there are more than `few`, the same ones for the same seed. */
export function sampleOf(pages: readonly BuiltPage[], { few, size, seed }: { few: number; size: number; seed: string }): Sample {
  const lot = ({ address }: BuiltPage) => createHash('sha256').update(`${seed} ${address}`).digest('hex');
  const kinds = Object.values(Object.groupBy(pages, ({ kind }) => kind)) as BuiltPage[][];
  const drawn = new Set(kinds.flatMap((many) => (many.length <= few ? many : many.toSorted((a, b) => lot(a).localeCompare(lot(b))).slice(0, size))));
  return { drawn: pages.filter((page) => drawn.has(page)), rest: pages.filter((page) => !drawn.has(page)) };
}

/**
 * What one waits for, and what takes long. Of a kind with many pages, which one maker makes, three are looked at by `npm test`; SAMPLE draws other ones.
 * All that were not drawn are looked at by `npm run test:real`.
 */
export function sampleToday(pages: readonly BuiltPage[]): Sample {
  return sampleOf(pages, { few: 6, size: 3, seed: process.env.SAMPLE ?? '1' });
}
