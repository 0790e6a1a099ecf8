import { type Dataset, type Figure, indicator, observationsOf } from '../../dataset/query.ts';
import { gapBetween } from '../gap.ts';
import { median } from '../spread.ts';
import type { Episode } from './episodes.ts';
import { periodAfter } from './year-of-report.ts';

/** Years before and after a report that are followed; the report falls in year 0. */
export const followed = [-2, -1, 0, 1, 2, 3, 4, 5] as const;
export type Year = (typeof followed)[number];

/** Where a council stood in one year before or after its report. */
export interface Standing {
  year: Year;
  period: string;
  /** The council's figure in the unit of the indicator. */
  value: number;
  /** The figure less that of the middle council of the same year. */
  gap: number;
}

/** How a council stood in the years around a report: the years that have a figure, in order. */
export interface Path {
  area: string;
  /** Day of the report. */
  published: string;
  standings: Standing[];
}

/** The figures of all councils, and of the middle one, in the periods of an indicator. */
export interface Field {
  /** By council and period. */
  values: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By period. */
  middles: ReadonlyMap<string, number>;
}

/**
 * Years of published rates for which only the publisher's count is held: the rate of these years is worked out by us, on another estimate
 * of population than theirs. What came after is drawn from published rates alone, so that no path crosses from one basis to the other.
 */
const workedOutByUs: Readonly<Record<string, readonly string[]>> = { 'children-in-care-rate': ['2014', '2015'] };

const fields = new WeakMap<Dataset, Map<string, Field>>();

/** The figures of every council and the middle council of every period, made once for each data set in memory. Throws UnknownName. */
function fieldOf(dataset: Dataset, id: string): Field {
  const made = fields.get(dataset) ?? new Map<string, Field>();
  fields.set(dataset, made);
  const field = made.get(id) ?? makeField(dataset, id);
  made.set(id, field);
  return field;
}

/**
 * How a council stood in the years around a report, whether that begins an episode or not: its figure less that of the middle council of the
 * same year, so that breaks in a series and what moved everywhere fall out. Throws UnknownName.
 */
export function pathAround(dataset: Dataset, id: string, { area, published }: Pick<Episode, 'area' | 'published'>): Path {
  const field = fieldOf(dataset, id);
  const { periodType } = indicator(dataset, id);
  const standings = followed.flatMap((year): Standing[] => {
    const period = periodAfter(published, periodType, year);
    const value = field.values.get(area)?.get(period);
    const middle = field.middles.get(period);
    return value === undefined || middle === undefined ? [] : [{ year, period, value, gap: gapBetween(value, middle) }];
  });
  return { area, published, standings };
}

/** The gap of a path in a year; undefined where there is no figure. */
export function gapAt({ standings }: Path, year: number): number | undefined {
  return standings.find((standing) => standing.year === year)?.gap;
}

function makeField(dataset: Dataset, id: string): Field {
  const authorities = new Set(dataset.areas.filter(({ kind }) => kind === 'authority').map(({ code }) => code));
  const ours = workedOutByUs[id] ?? [];
  const figures = observationsOf(dataset, id).filter((row): row is Figure => row.value !== null && authorities.has(row.area) && !ours.includes(row.period));
  const councils = Map.groupBy(figures, ({ area }) => area);
  const periods = Map.groupBy(figures, ({ period }) => period);
  return {
    values: new Map([...councils].map(([area, own]) => [area, new Map(own.map(({ period, value }) => [period, value]))])),
    middles: new Map([...periods].map(([period, all]) => [period, median(all.map(({ value }) => value))])),
  };
}
