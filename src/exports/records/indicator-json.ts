import { councils, type Dataset, indicator, neighboursOf, observationsOf, periods } from '../../dataset/query.ts';
import type { Area, Indicator, Observation, Status } from '../../dataset/schema.ts';
import { birmingham, site } from '../../site.ts';
import { type Spread, spreadOf } from '../../statistics/spread.ts';
import { writeJson } from '../json.ts';

/**
 * One indicator for a script in the browser: what it is, and one array of values an area, in the order of `periods`.
 * Counts, intervals and symbols are in the CSV of the same name and in dataset.json.
 */
export interface IndicatorJson extends Omit<Indicator, 'sources'> {
  version: string;
  licence: string;
  periods: string[];
  areas: AreaValues[];
  /** Spread of the councils in each period; null where none has a figure. */
  councils: (Spread | null)[];
  /** Codes of Birmingham's statistical neighbours by model year, nearest first. */
  neighbours: Record<string, string[]>;
}

interface AreaValues {
  code: string;
  slug: string;
  name: string;
  kind: Area['kind'];
  /** One value a period; null where there is none. */
  values: (number | null)[];
  /** Why a value is missing, by period. A null that is not named here has no row: the council did not report then. */
  missing?: Record<string, Status>;
}

/** One indicator as JSON, one area a line. Throws UnknownName. */
export function indicatorJson(dataset: Dataset, indicatorId: string): string {
  return writeJson(indicatorValues(dataset, indicatorId), { levels: 2 });
}

/** The same before it is written. Areas without a single row are left out. Throws UnknownName. */
export function indicatorValues(dataset: Dataset, indicatorId: string): IndicatorJson {
  const { sources: _, ...about } = indicator(dataset, indicatorId);
  const all = periods(dataset, indicatorId);
  const rows = Map.groupBy(observationsOf(dataset, indicatorId), (row) => row.area);
  return {
    ...about,
    version: dataset.release.version,
    licence: site.licences.data.url,
    periods: all,
    areas: dataset.areas.flatMap((area) => areaValues(area, rows.get(area.code) ?? [], all)),
    councils: all.map((period) => councilSpread(dataset, indicatorId, period)),
    neighbours: Object.fromEntries(models(dataset).map((model) => [model, neighboursOf(dataset, birmingham, model)])),
  };
}

function areaValues({ code, slug, name, kind }: Area, rows: readonly Observation[], all: readonly string[]): AreaValues[] {
  if (rows.length === 0) return [];
  const byPeriod = new Map(rows.map((row) => [row.period, row]));
  const missing = rows.flatMap(({ period, status }): [string, Status][] => (status === null ? [] : [[period, status]]));
  const values = all.map((period) => byPeriod.get(period)?.value ?? null);
  return [{ code, slug, name, kind, values, ...(missing.length > 0 && { missing: Object.fromEntries(missing) }) }];
}

function councilSpread(dataset: Dataset, indicatorId: string, period: string): Spread | null {
  const figures = councils(dataset, indicatorId, period);
  return figures.length > 0 ? spreadOf(figures) : null;
}

function models(dataset: Dataset): string[] {
  return dataset.neighbours.filter((group) => group.area === birmingham).map((group) => group.model);
}
