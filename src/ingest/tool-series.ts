import { type Allowance, makes } from '../dataset/check.ts';
import type { Observation } from '../dataset/schema.ts';
import { type FileName, files } from './files.ts';
import { absent, type Reading, readFigure } from './formats/symbols.ts';
import { keyOf, type Measure } from './lait.ts';
import type { Library } from './library.ts';
import { derive, observe, roundTo } from './observation.ts';
import { oneEach } from './placed-row.ts';
import { populationFrom } from './population.ts';
import { percentage, type Series } from './series.ts';

/** A figure of the interactive tool, to the publisher's decimals, for every area and period the tool lists. */
export function toolFigure(measure: Measure, decimals: number): Series {
  return (library) => [...library.tool(measure).values()].map(({ area, period, reading }) => observe(area, period, toDecimals(reading, decimals)));
}

/** A share we work out from two counts of the tool, for every area and period it lists the first of them for. */
export function toolShare(numerator: Measure, denominator: Measure, decimals = 0): Series {
  return (library) => {
    const wholes = library.tool(denominator);
    return [...library.tool(numerator).values()].map(({ area, period, reading }) => {
      const whole = wholes.get(keyOf(area, period))?.reading ?? absent;
      return observe(area, period, percentage(reading, whole, decimals), reading, whole);
    });
  };
}

/** The same observations with counts that the tool holds, each a sum of measures; none where a measure is missing. */
export function withToolCounts(series: Series, counts: { numerator?: readonly Measure[]; denominator?: readonly Measure[] }): Series {
  return (library) => {
    const count = (measures: readonly Measure[] | undefined, key: string): number | null =>
      measures ? sum(measures.map((measure) => library.tool(measure).get(key)?.reading ?? absent)) : null;
    return series(library).map((row) => {
      const key = keyOf(row.area, row.period);
      return { ...row, numerator: count(counts.numerator, key), denominator: count(counts.denominator, key) };
    });
  };
}

/** The same observations over the children in the area at the mid-year before. */
export function overChildren(series: Series): Series {
  return (library) => {
    const children = populationFrom(library);
    return series(library).map((row) => ({ ...row, denominator: children(row.area, Number(row.period) - 1).number }));
  };
}

/**
 * The same observations with counts from other series, the first that knows the area and period.
 * Counts are taken only where they make the value: a later release may have revised it, and then the counts of the earlier one are not its own.
 */
export function withCounts(series: Series, others: readonly Series[], decimals: number): Series {
  return (library) => {
    const known = firstByKey(library, others);
    return series(library).map((row) => {
      const other = known.get(keyOf(row.area, row.period));
      if (!other || (row.value === null) !== (other.value === null)) return row;
      const { numerator, denominator } = other;
      if (!makes(row.value, numerator, denominator, allowance(library, row.area, decimals))) return row;
      return { ...row, numerator, denominator };
    });
  };
}

/** The same observations with counts of the very release they were printed in; a base that does not make the value is not its base and is left out. */
export function withOwnCounts(series: Series, release: Series, decimals: number): Series {
  const counted: Series = (library) => {
    const known = firstByKey(library, [release]);
    return series(library).map((row) => {
      const own = known.get(keyOf(row.area, row.period));
      return own ? { ...row, numerator: own.numerator, denominator: own.denominator } : row;
    });
  };
  return withOnlyTrueBase(counted, decimals);
}

/** The same observations; where the tool's one sign stands for a gap and another series knows the reason, that one's sign and reason. */
export function withReasons(series: Series, others: readonly Series[]): Series {
  return (library) => {
    const known = firstByKey(library, others);
    return series(library).map((row) => {
      const other = known.get(keyOf(row.area, row.period));
      if (row.value !== null || row.symbol !== '-' || !other || other.value !== null || other.symbol === null) return row;
      return { ...row, status: other.status, symbol: other.symbol };
    });
  };
}

/** A base that does not make the value is not its base: left out. */
export function withOnlyTrueBase(series: Series, decimals: number): Series {
  return (library) =>
    series(library).map((row) =>
      makes(row.value, row.numerator, row.denominator, allowance(library, row.area, decimals)) ? row : { ...row, denominator: null },
    );
}

/** A count per 10,000 children: the rate as the tool prints it, and before its first year worked out in the same way, to one decimal. */
export function rate(file: FileName, column: string, measure: Measure): Series {
  return (library) => {
    const population = populationFrom(library);
    const printed = library.tool(measure);
    return oneEach(library.rows(file)).map(({ area, period, row }) => {
      const count = readFigure(row, column, files[file].symbols);
      const children = population(area, Number(period) - 1);
      const published = printed.get(keyOf(area, period))?.reading;
      const worked = derive([count, children], (counted, all) => roundTo((counted / all) * 10_000, 1));
      return observe(area, period, published && published.number !== null ? toDecimals(published, 1) : worked, count, children);
    });
  };
}

/** A count of a table of one year per 10,000 children at the mid-year before, worked out by us. */
export function workedRate(file: FileName, column: string, decimals: number): Series {
  return (library) => {
    const population = populationFrom(library);
    return oneEach(library.rows(file)).map(({ area, period, row }) => {
      const count = readFigure(row, column, files[file].symbols);
      const children = population(area, Number(period) - 1);
      return observe(
        area,
        period,
        derive([count, children], (counted, all) => roundTo((counted / all) * 10_000, decimals)),
        count,
        children,
      );
    });
  };
}

/** Percentages, and counts that are exact for councils and rounded to 10 for regions and England. */
function allowance(library: Library, area: string, decimals: number): Allowance {
  const margin = library.areas.isWider(area) ? 10 : 0;
  return { scale: 100, decimals, margin: { numerator: margin, denominator: margin } };
}

function toDecimals(reading: Reading, decimals: number): Reading {
  return reading.number === null ? reading : { ...reading, number: roundTo(reading.number, decimals) };
}

function firstByKey(library: Library, others: readonly Series[]): Map<string, Observation> {
  const known = new Map<string, Observation>();
  for (const row of others.flatMap((other) => other(library))) {
    const key = keyOf(row.area, row.period);
    if (!known.has(key)) known.set(key, row);
  }
  return known;
}

function sum(readings: readonly Reading[]): number | null {
  return derive(readings, (...numbers) => numbers.reduce((total, number) => total + number, 0)).number;
}
