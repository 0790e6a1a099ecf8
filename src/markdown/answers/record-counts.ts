import { followedDocuments } from '../../dataset/documents.ts';
import { oncePer } from '../../dataset/once.ts';
import { area, type Dataset } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';

/** How many there are of what we keep a record of: what a count in a sentence may lean on. */
export const recordCounts = oncePer(
  (dataset: Dataset): Readonly<Record<string, number>> => ({
    'monitoring-visits': dataset.events.filter(({ kind, ordinal }) => kind === 'monitoring-visit' && ordinal !== null).length,
    inspections: followedDocuments(dataset).filter(({ kind }) => kind === 'inspection').length,
    documents: followedDocuments(dataset).length,
    'documents-read': followedDocuments(dataset).filter(({ read }) => read).length,
    concerns: dataset.concerns.length,
    indicators: dataset.indicators.length,
    claims: dataset.claims.length,
    neighbours: Math.max(0, ...dataset.neighbours.map(({ neighbours }) => neighbours.length)),
    'common-neighbours': commonNeighbours(dataset),
    councils: dataset.areas.filter(({ kind, to }) => kind === 'authority' && to === null).length,
    // An inspection before 2012 grades the protection of children as safeguarding; a later one gives it within the overall grade.
    'inadequate-protection': dataset.events.filter(
      ({ kind, grades }) => kind === 'inspection' && /^inadequate/i.test(grades.Overall ?? grades.Safeguarding ?? ''),
    ).length,
    'inadequate-inspections': dataset.events.filter(({ kind, grades }) => kind === 'inspection' && /^inadequate/i.test(grades.Overall ?? '')).length,
  }),
);

/** How many neighbours of Birmingham both models name. */
function commonNeighbours(dataset: Dataset): number {
  const { code } = area(dataset, birmingham);
  const own = dataset.neighbours.filter((group) => group.area === code).map((group) => new Set(group.neighbours.map(({ area }) => area)));
  const [first, second] = own;
  return first && second ? [...first].filter((area) => second.has(area)).length : 0;
}
