import { DataError, quote } from './data-error.ts';
import type { Dataset } from './query.ts';

/** Checks that every name one file uses stands in the file that defines it, and that no name is defined twice. Throws DataError. */
export function checkReferences(folder: string, dataset: Dataset): void {
  const at = (file: string): string => `${folder}/${file}`;
  const areas = namesOf(
    at('areas.json'),
    dataset.areas.map((area) => area.code),
  );
  const slugs = dataset.areas.map((area) => area.slug);
  namesOf(at('areas.json'), slugs);
  const indicators = namesOf(
    at('indicators'),
    dataset.indicators.map((indicator) => indicator.id),
  );
  const sources = namesOf(
    at('sources.json'),
    dataset.sources.map((source) => source.id),
  );
  const events = namesOf(
    at('events.json'),
    dataset.events.map((event) => event.id),
  );
  namesOf(
    at('claims.json'),
    dataset.claims.map((claim) => claim.id),
  );

  for (const area of dataset.areas)
    for (const code of [...area.predecessors, ...area.members, ...(area.region ? [area.region] : [])])
      demand(areas, code, at('areas.json'), area.slug, 'areas.json');
  for (const indicator of dataset.indicators)
    for (const id of indicator.sources) demand(sources, id, at(`indicators/${indicator.id}.json`), 'sources', 'sources.json');
  for (const group of dataset.neighbours)
    for (const code of [group.area, ...group.neighbours.map((neighbour) => neighbour.area)])
      demand(areas, code, at('neighbours.json'), `${group.model} ${group.area}`, 'areas.json');
  for (const judgement of dataset.judgements) {
    demand(areas, judgement.area, at('judgements.json'), String(judgement.published), 'areas.json');
    demand(sources, judgement.source, at('judgements.json'), String(judgement.published), 'sources.json');
  }
  for (const source of dataset.sources) for (const id of source.indicators) demand(indicators, id, at('sources.json'), source.id, 'indicators');
  for (const event of dataset.events)
    for (const id of [...event.sources, ...[...event.improved, ...event.concerns].map((finding) => finding.source)])
      demand(sources, id, at('events.json'), event.id, 'sources.json');
  for (const claim of dataset.claims) {
    demand(events, claim.event, at('claims.json'), claim.id, 'events.json');
    demand(sources, claim.source, at('claims.json'), claim.id, 'sources.json');
    demand(areas, claim.area, at('claims.json'), claim.id, 'areas.json');
    if (claim.match) demand(indicators, claim.match.indicator, at('claims.json'), claim.id, 'indicators');
    if (claim.match) demand(areas, claim.match.area, at('claims.json'), claim.id, 'areas.json');
  }
}

function namesOf(file: string, names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new DataError(file, '', `${quote(name)} twice`, 'each name once');
    seen.add(name);
  }
  return seen;
}

function demand(names: ReadonlySet<string>, name: string, file: string, place: string, where: string): void {
  if (!names.has(name)) throw new DataError(file, place, quote(name), `a name in ${where}`);
}
