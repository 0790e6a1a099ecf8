import type { Concern } from './concerns.ts';
import type { Receipts } from './receipts.ts';
import type { Area, Claim, Event, Indicator, Judgement, NeighbourGroup, Observation, Release, Source } from './schema.ts';

/** The whole data set in memory, checked. Made by load.ts; everything else asks it through the functions below. */
export interface Dataset {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  /** Observations of each indicator, sorted by area and period. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly neighbours: readonly NeighbourGroup[];
  readonly judgements: readonly Judgement[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  /** What each document said of each concern, from the threads in content/concerns. */
  readonly concerns: readonly Concern[];
  /** What reading the documents showed of what we say they say. */
  readonly receipts: Receipts;
  readonly release: Release;
  /** Day on which it was read: what tells whether newer figures are overdue. Not known in tests. */
  readonly today?: string;
}

/** An observation that has a value. */
export type Figure = Observation & { value: number };

/** A question that names something the data set does not hold; `what` lists where the choices are found. */
export class UnknownName extends Error {}

/** The indicator with this id. Throws UnknownName with the nearest ids. */
export function indicator(dataset: Dataset, id: string): Indicator {
  return named(dataset.indicators, (entry) => entry.id, id, 'indicator', 'data/indicators/');
}

/** The area with this code, slug or DfE number. Throws UnknownName with the nearest slugs. */
export function area(dataset: Dataset, name: string): Area {
  const found = dataset.areas.find((entry) => entry.code === name || entry.slug === name || entry.number === name);
  return found ?? named(dataset.areas, (entry) => entry.slug, name, 'area', 'data/areas.json');
}

/** The source with this id. Throws UnknownName. */
export function source(dataset: Dataset, id: string): Source {
  return named(dataset.sources, (entry) => entry.id, id, 'source', 'data/sources.json');
}

/** The event with this id. Throws UnknownName. */
export function event(dataset: Dataset, id: string): Event {
  return named(dataset.events, (entry) => entry.id, id, 'event', 'data/events.json');
}

/** The claim with this id. Throws UnknownName. */
export function claim(dataset: Dataset, id: string): Claim {
  return named(dataset.claims, (entry) => entry.id, id, 'claim', 'data/claims.json');
}

/** All observations of an indicator. */
export function observationsOf(dataset: Dataset, indicatorId: string): readonly Observation[] {
  indicator(dataset, indicatorId);
  return dataset.observations.get(indicatorId) ?? [];
}

/** Periods for which an indicator holds any row, in order. */
export function periods(dataset: Dataset, indicatorId: string): string[] {
  return [...new Set(observationsOf(dataset, indicatorId).map((row) => row.period))].sort();
}

/** One observation, missing or not; undefined where the data set has no row. */
export function observation(dataset: Dataset, indicatorId: string, areaCode: string, period: string): Observation | undefined {
  return observationsOf(dataset, indicatorId).find((row) => row.area === areaCode && row.period === period);
}

/** The published figure that a claim is set beside; null where none is matched, or where it is missing. */
export function publishedBeside(dataset: Dataset, { match }: Claim): number | null {
  if (match === null) return null;
  return observation(dataset, match.indicator, match.area, match.period)?.[match.part] ?? null;
}

/** Observations of one area in order of period, missing ones included. */
export function series(dataset: Dataset, indicatorId: string, areaCode: string): Observation[] {
  return observationsOf(dataset, indicatorId).filter((row) => row.area === areaCode);
}

/** Figures of all councils in one period: those with a value, each council once. */
export function councils(dataset: Dataset, indicatorId: string, period: string): Figure[] {
  const authorities = new Set(dataset.areas.filter((entry) => entry.kind === 'authority').map((entry) => entry.code));
  return observationsOf(dataset, indicatorId).filter((row): row is Figure => row.period === period && row.value !== null && authorities.has(row.area));
}

/** Codes of the ten statistical neighbours of a council by model year, nearest first; empty where the model has none. */
export function neighboursOf(dataset: Dataset, areaCode: string, model: string): string[] {
  const group = dataset.neighbours.find((entry) => entry.area === areaCode && entry.model === model);
  return group?.neighbours.map((entry) => entry.area) ?? [];
}

function named<T>(entries: readonly T[], key: (entry: T) => string, name: string, kind: string, place: string): T {
  const found = entries.find((entry) => key(entry) === name);
  if (found) return found;
  const stem = name.slice(0, 5);
  const near = entries.map(key).filter((other) => other.includes(stem) || name.includes(other.slice(0, 5)));
  const hint = near.length > 0 ? `did you mean ${near.slice(0, 3).join(', ')}?` : `see ${place}`;
  throw new UnknownName(`unknown ${kind} "${name}": ${hint}`);
}
