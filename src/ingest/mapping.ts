import type { Observation } from '../dataset/schema.ts';
import type { FileName } from './files.ts';
import { files } from './files.ts';
import { keyOf, type Measure } from './lait.ts';
import type { Library } from './library.ts';
import { type Count, derive, observe, roundTo } from './observation.ts';
import { populationFrom } from './population.ts';
import { type Reading, readFigure } from './symbols.ts';

/** How one indicator is read from the library. */
export interface Mapping {
  readonly id: string;
  readonly read: (library: Library) => Observation[];
}

/** A share printed in a file of the statistics platform, with both its counts. */
export function publishedShare(id: string, file: FileName, columns: { value: string; numerator: string; denominator: string }): Mapping {
  return {
    id,
    read: (library) =>
      library.rows(file).map(({ area, period, row }) => {
        const cell = (column: string): Reading => readFigure(row, column, files[file].symbols);
        return observe(area, period, cell(columns.value), cell(columns.numerator), cell(columns.denominator));
      }),
  };
}

/**
 * A count per 10,000 children. The tool prints the rate from 2016; before that, and only then, we work it out in the same way:
 * count, over the population at the mid-year before, to one decimal.
 */
export function ratePer10000(id: string, file: FileName, column: string, measure: Measure): Mapping {
  return {
    id,
    read: (library) => {
      const population = populationFrom(library);
      const published = library.tool(measure);
      return library.rows(file).map(({ area, period, row }) => {
        const count = readFigure(row, column, files[file].symbols);
        const children = population(area, Number(period) - 1);
        const rate = derive([count, children], ([counted, all]) => roundTo((counted! / all!) * 10_000, 1));
        const printed = published.get(keyOf(area, period))?.reading.number;
        return observe(area, period, printed === undefined || printed === null ? rate : { ...rate, number: roundTo(printed, 1), status: null, symbol: null }, count, children);
      });
    },
  };
}

/** A figure of the interactive tool at the publisher's decimals, for every area and period it lists, with counts where it has them. */
export function toolFigure(id: string, measure: Measure, decimals: number, counts: { numerator?: CountIn; denominator?: CountIn } = {}): Mapping {
  return {
    id,
    read: (library) =>
      [...library.tool(measure).values()].map(({ area, period, reading }) =>
        observe(area, period, atDecimals(reading, decimals), counts.numerator?.(library, area, period), counts.denominator?.(library, area, period)),
      ),
  };
}

/** A count to go with a figure of the tool. */
export type CountIn = (library: Library, area: string, period: string) => Count;

/** A count that the tool holds under its own measure. */
export function countOf(measure: Measure): CountIn {
  return (library, area, period) => library.tool(measure).get(keyOf(area, period))?.reading ?? null;
}

/** A count that is the sum of several measures of the tool; none when any part is missing. */
export function sumOf(...parts: Measure[]): CountIn {
  return (library, area, period) => {
    const counts = parts.map((part) => library.tool(part).get(keyOf(area, period))?.reading.number ?? null);
    return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + count!, 0);
  };
}

/** A reading with its number rounded to so many decimals. */
export function atDecimals(reading: Reading, decimals: number): Reading {
  return reading.number === null ? reading : { ...reading, number: roundTo(reading.number, decimals) };
}
