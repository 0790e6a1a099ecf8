import { readFileSync } from 'node:fs';
import { loadDataset } from '../../src/dataset/load.ts';
import { firstEntry } from '../machinery/first-entry.ts';

/** Files of a data set, by path, each as the JSON it holds. */
export type Files = Record<string, unknown>;

const kept = ['agency-rate', 'repeat-plans', 'spend-per-child'];
const councils = 6;

/** The real data set cut down, so that it can be read a thousand times: three unlike indicators, a few areas, with all that speaks of them. */
export function smallData(): Files {
  const { areas, neighbours, judgements, sources, events, claims, release } = loadDataset();
  const some = areas.filter(({ kind, slug }) => kind !== 'authority' || slug === 'birmingham').concat(areas.slice(-councils));
  const codes = new Set(some.map(({ code }) => code));
  const correction = { id: 'families', date: release.date, page: 'visits/3/', was: '175', now: '157', why: 'Digits were swapped.', claims: [claims[0]?.id] };
  return {
    ...Object.fromEntries(kept.map((id) => [`indicators/${id}.json`, indicatorWith(id, codes)])),
    'areas.json': areas,
    'neighbours.json': neighbours.filter(({ area }) => codes.has(area)),
    'judgements.json': judgements.filter(({ area }) => codes.has(area)),
    'sources.json': sources.map((source) => ({ ...source, indicators: source.indicators.filter((id) => kept.includes(id)) })),
    'events.json': events,
    'claims.json': claims.filter(({ match }) => match === null || kept.includes(match.indicator)),
    'corrections.json': [correction],
    'changelog.json': [firstEntry],
    'release.json': release,
  };
}

function indicatorWith(id: string, codes: ReadonlySet<string>): unknown {
  const file = JSON.parse(readFileSync(`data/indicators/${id}.json`, 'utf8'));
  return { ...file, observations: file.observations.filter(({ area }: { area: string }) => codes.has(area)) };
}

/** A file as it is written. */
export function asText(content: unknown): string {
  return `${JSON.stringify(content, null, 1)}\n`;
}
