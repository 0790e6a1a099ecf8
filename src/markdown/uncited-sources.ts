import type { Dataset } from '../dataset/query.ts';
import type { ProseRecord } from './record.ts';

/** Documents that are recorded and that nothing leans on, one line each. Statistics are cited by the indicators read from them. */
export function uncitedSources({ sources, events, claims, judgements }: Dataset, documents: readonly { record: ProseRecord }[]): string[] {
  const cited = new Set([
    ...documents.flatMap(({ record }) => record.cited.map(({ source }) => source)),
    ...events.flatMap((event) => [...event.sources, ...event.improved.map(({ source }) => source), ...event.concerns.map(({ source }) => source)]),
    ...claims.map(({ source }) => source),
    ...judgements.map(({ source }) => source),
  ]);
  return sources
    .filter(({ id, kind }) => kind !== 'statistics' && !cited.has(id))
    .map(({ id }) => `data/sources.json: source ${id} is recorded and never cited: expected a :cite, an event or a claim that leans on it`);
}
