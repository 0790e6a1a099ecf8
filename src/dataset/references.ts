import { DataError, quote } from './data-error.ts';
import type { Dataset } from './query.ts';

/** Checks that every name one file uses stands in the file that defines it, and that no name is defined twice. Throws DataError. */
export function checkReferences(folder: string, dataset: Dataset): void {
  const at = (file: string): string => `${folder}/${file}`;
  const areas = eachOnce(at('areas.json'), dataset.areas, ({ code }) => code);
  eachOnce(at('areas.json'), dataset.areas, ({ slug }) => slug);
  const indicators = eachOnce(at('indicators'), dataset.indicators, ({ id }) => id);
  const sources = eachOnce(at('sources.json'), dataset.sources, ({ id }) => id);
  const events = eachOnce(at('events.json'), dataset.events, ({ id }) => id);
  eachOnce(at('claims.json'), dataset.claims, ({ id }) => id);
  eachOnce(at('neighbours.json'), dataset.neighbours, ({ model, area }) => `${model} ${area}`);
  eachOnce(at('judgements.json'), dataset.judgements, ({ area, framework, inspected, published }) => `${area} ${framework} ${inspected ?? published}`);
  for (const { model, area, neighbours } of dataset.neighbours)
    eachOnce(at('neighbours.json'), [area, ...neighbours.map((one) => one.area)], (code) => code, `${model} ${area}`);
  checkDates(at, dataset);

  for (const area of dataset.areas)
    for (const code of [...area.predecessors, ...area.members, ...(area.region ? [area.region] : [])])
      demand(areas, code, at('areas.json'), area.slug, 'areas.json');
  for (const indicator of dataset.indicators)
    for (const id of indicator.sources) demand(sources, id, at(`indicators/${indicator.id}.json`), 'sources', 'sources.json');
  for (const indicator of dataset.indicators)
    for (const code of indicator.flags.flatMap((flag) => flag.areas)) demand(areas, code, at(`indicators/${indicator.id}.json`), 'flags', 'areas.json');
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

/** The names of entries. Throws DataError where two have the same one. */
export function eachOnce<T>(file: string, entries: readonly T[], nameOf: (entry: T) => string, place = ''): Set<string> {
  const seen = new Set<string>();
  for (const name of entries.map(nameOf)) {
    if (seen.has(name)) throw new DataError(file, place, `${quote(name)} twice`, 'each name once');
    seen.add(name);
  }
  return seen;
}

/** Nothing ends, or is reported on, before it begins. */
function checkDates(at: (file: string) => string, { events, judgements }: Dataset): void {
  const inOrder = (file: string, place: string, first: string | null, then: string | null) => {
    // A date known to the month or the year is compared as far as it is known.
    if (first !== null && then !== null && then < first.slice(0, then.length)) throw new DataError(at(file), place, `${then} after ${first}`, 'dates in order');
  };
  for (const { id, start, end, published } of events) for (const then of [end, published]) inOrder('events.json', id, start, then);
  for (const { area, inspected, published } of judgements) inOrder('judgements.json', area, inspected, published);
}

function demand(names: ReadonlySet<string>, name: string, file: string, place: string, where: string): void {
  if (!names.has(name)) throw new DataError(file, place, quote(name), `a name in ${where}`);
}
