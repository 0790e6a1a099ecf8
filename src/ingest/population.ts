import { absent, type Reading, readFigure, releaseSymbols } from './formats/symbols.ts';
import { keyOf } from './lait.ts';
import type { Library } from './library.ts';
import { oneEach } from './placed-row.ts';

/** Children under 18 in an area at mid-year, as estimated by the Office for National Statistics; not available where the file has no row. */
export type Population = (area: string, midYear: number) => Reading;

/** Reads the population file. Rates for the year to (or at) 31 March use the mid-year before, that is, the year less one. */
export function populationFrom(library: Library): Population {
  const readings = new Map<string, Reading>();
  for (const { area, period, row } of oneEach(library.rows('population')))
    readings.set(keyOf(area, period), readFigure(row, 'population_estimate', releaseSymbols));
  return (area, midYear) => readings.get(keyOf(area, String(midYear))) ?? absent;
}
