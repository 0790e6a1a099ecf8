import type { Series } from '../series.ts';

/** How one indicator is read from the library. */
export interface Mapping {
  readonly id: string;
  readonly read: Series;
}
