import type { CellChange, IndicatorChange, RecordChange } from '../../dataset/changelog.ts';
import type { Indicator, Observation } from '../../dataset/schema.ts';

/** A dataset.json as it is read back: of this version, or of an earlier release. */
export interface Snapshot {
  fields: string[];
  indicators: (Indicator & { observations: unknown[][] })[];
  areas: Named[];
  neighbours: Named[];
  judgements: Named[];
  sources: Named[];
  events: Named[];
  claims: Named[];
}

type Named = Record<string, unknown>;

/** What differs between two versions, cell by cell; `brought` are the indicators whose source files are not the same. */
export interface Difference {
  indicators: Omit<IndicatorChange, 'charts'>[];
  records: RecordChange[];
  brought: string[];
}

type Rows = Map<string, Record<keyof Observation, string | number | null>>;

const parts = ['value', 'numerator', 'denominator', 'status', 'symbol'] as const;

/** Fields that say what a figure means: where one is not the same, the figures are of something else. */
const meanings = ['unit', 'measure', 'counted', 'periodType', 'kind', 'theme'] as const satisfies (keyof Indicator)[];

/** What names an entry of each file. */
const names: Record<RecordChange['file'], (entry: Named) => string> = {
  areas: ({ code }) => String(code),
  claims: ({ id }) => String(id),
  events: ({ id }) => String(id),
  judgements: ({ area, framework, inspected, published }) => [area, framework, inspected ?? published].join(' '),
  neighbours: ({ model, area }) => `${model} ${area}`,
  sources: ({ id }) => String(id),
};

/** Fields of a source that only say when we looked, or how we came by its file. */
const housekeeping = ['checked', 'expected'];

/** Compares two versions. Entries that are the same in both are left out. */
export function difference(before: Snapshot, after: Snapshot): Difference {
  const ids = [...new Set([...before.indicators, ...after.indicators].map(({ id }) => id))].sort();
  const changes = ids.map((id) => indicatorChange(id, before, after));
  const records = (Object.keys(names) as RecordChange['file'][]).map((file) => recordChange(file, before[file], after[file]));
  return {
    indicators: changes.filter(({ indicator: _, ...change }) => Object.values(change).some(({ length }) => length > 0)),
    records: records.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0),
    brought: ids.filter((id) => checksumsOf(before, id) !== checksumsOf(after, id)),
  };
}

function indicatorChange(id: string, before: Snapshot, after: Snapshot): Omit<IndicatorChange, 'charts'> {
  const [old, now] = [before, after].map(({ indicators }) => indicators.find((entry) => entry.id === id));
  const [was, is] = [rowsOf(old, before.fields), rowsOf(now, after.fields)];
  const other = old && now ? differingFields(old, now) : [];
  return {
    indicator: id,
    redefined: other.filter((field) => meanings.some((meaning) => meaning === field)),
    reworded: other.filter((field) => !meanings.some((meaning) => meaning === field)),
    added: addedPeriods(was, is),
    removed: [...was].filter(([key]) => !is.has(key)).map(([, { area, period }]) => ({ area: String(area), period: String(period) })),
    changed: [...was].flatMap(([key, row]) => changedCells(row, is.get(key))),
  };
}

function rowsOf(indicator: Snapshot['indicators'][number] | undefined, fields: string[]): Rows {
  const named = (indicator?.observations ?? []).map((values) => Object.fromEntries(fields.map((field, place) => [field, values[place]])));
  return new Map(named.map((row) => [`${row.area} ${row.period}`, row as Record<keyof Observation, string | number | null>]));
}

function differingFields(old: Indicator, now: Indicator): string[] {
  const { observations: _, ...fields } = { observations: [], ...old, ...now };
  return Object.keys(fields).filter((field) => field !== 'observations' && !same(old[field as keyof Indicator], now[field as keyof Indicator]));
}

function addedPeriods(was: Rows, is: Rows): { period: string; rows: number }[] {
  const added = [...is].filter(([key]) => !was.has(key)).map(([, { period }]) => String(period));
  return [...Map.groupBy(added, (period) => period)].map(([period, rows]) => ({ period, rows: rows.length })).sort((a, b) => (a.period < b.period ? -1 : 1));
}

function changedCells(was: Record<keyof Observation, string | number | null>, is: typeof was | undefined): CellChange[] {
  if (is === undefined) return [];
  const place = { area: String(was.area), period: String(was.period) };
  return parts.filter((part) => was[part] !== is[part]).map((part) => ({ ...place, part, old: was[part], new: is[part], claims: [], sentences: [] }));
}

function recordChange(file: RecordChange['file'], before: Named[] = [], after: Named[] = []): RecordChange {
  const [was, is] = [before, after].map((entries) => new Map(entries.map((entry) => [names[file](entry), entry]))) as [Map<string, Named>, Map<string, Named>];
  return {
    file,
    added: [...is.keys()].filter((name) => !was.has(name)),
    removed: [...was.keys()].filter((name) => !is.has(name)),
    changed: [...was.keys()].filter((name) => is.has(name) && !same(kept(was.get(name)), kept(is.get(name)))),
  };
}

function kept(entry: Named | undefined): unknown {
  return Object.fromEntries(Object.entries(entry ?? {}).filter(([field]) => !housekeeping.includes(field)));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Checksums of the published files an indicator is read from. */
function checksumsOf({ sources }: Snapshot, id: string): string {
  const own = sources.filter(({ indicators }) => Array.isArray(indicators) && indicators.includes(id));
  return own
    .map(({ sha256 }) => String(sha256))
    .sort()
    .join();
}
