import type { Indicator } from '../dataset/schema.ts';

/** Which way is better, in words a reader can act on. */
export function writeDirection(direction: Indicator['direction']): string {
  const words = {
    'higher-better': 'Higher is better',
    'lower-better': 'Lower is better',
    neither: 'Neither way is better in itself',
  } as const;
  return words[direction];
}
