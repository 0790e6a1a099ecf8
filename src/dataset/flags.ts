import type { Indicator, KeptFlag, Observation } from './schema.ts';

/** What the codebook says of one figure, in the order in which it stands there. */
export function flagsOn({ flags }: Pick<Indicator, 'flags'>, { area, period }: Pick<Observation, 'area' | 'period'>): KeptFlag[] {
  return flags.filter(
    ({ areas, from, to }) => (areas.length === 0 || areas.includes(area)) && (from === null || from <= period) && (to === null || period <= to),
  );
}
