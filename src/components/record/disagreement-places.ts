import { type Dataset, event } from '../../dataset/query.ts';
import type { Disagreement } from './disagreements.ts';
import { explainerPath } from './event-rows.ts';

/** A page where a disagreement matters. */
export interface Place {
  title: string;
  path: string;
}

/**
 * Where an entry matters, each page once: the explainer of each of its events, or the event on the timeline where it has none; then its other pages.
 * `titles` has the title of each page that is written, by its path (`visits/3/`). Throws UnknownName for an event that there is none of.
 */
export function disagreementPlaces(dataset: Dataset, { data }: Disagreement, titles: ReadonlyMap<string, string>): Place[] {
  const explained = data.events.map((id) => {
    const found = event(dataset, id);
    const path = explainerPath(found);
    return path === null ? { title: found.title, path: `timeline/#${id}` } : { title: titles.get(path) ?? found.title, path };
  });
  const others = data.pages.map((page) => ({ title: titles.get(`${page}/`) ?? page, path: `${page}/` }));
  return [...new Map([...explained, ...others].map((place) => [place.path, place])).values()];
}
