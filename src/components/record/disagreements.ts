import { type Dataset, event } from '../../dataset/query.ts';
import { lowerFirst } from '../../words/capital.ts';
import { explainerPath } from './event-rows.ts';

/** An entry of content/disagreements, as far as its links need it. */
export interface Disagreement {
  id: string;
  data: { title: string; events: string[]; pages: string[] };
}

/** A link to an entry, with words to be read after "Sources disagree:". */
export interface DisagreementLink {
  title: string;
  path: string;
}

/** What the page of a path (`visits/3/`) should point to: the entries that name it, and those about the event it explains. */
export function disagreementsOnPage(dataset: Dataset, entries: readonly Disagreement[], path: string): DisagreementLink[] {
  const events = dataset.events.filter((event) => explainerPath(dataset, event) === path).map(({ id }) => id);
  return links(entries, ({ data }) => data.pages.some((page) => `${page}/` === path) || data.events.some((id) => events.includes(id)));
}

/** What the row of an event should point to. */
export function disagreementsAbout(entries: readonly Disagreement[], event: string): DisagreementLink[] {
  return links(entries, ({ data }) => data.events.includes(event));
}

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
    const path = explainerPath(dataset, found);
    return path === null ? { title: found.title, path: `timeline/#${id}` } : { title: titles.get(path) ?? found.title, path };
  });
  const others = data.pages.map((page) => ({ title: titles.get(`${page}/`) ?? page, path: `${page}/` }));
  return [...new Map([...explained, ...others].map((place) => [place.path, place])).values()];
}

/** Entries in the order of their first event, as data/events.json has them; then those about no event, by title. */
export function disagreementList<T extends Disagreement>(dataset: Dataset, entries: readonly T[]): T[] {
  const place = ({ data }: T) => {
    const places = data.events.map((id) => dataset.events.findIndex((event) => event.id === id));
    return places.length === 0 ? dataset.events.length : Math.min(...places);
  };
  return [...entries].sort((a, b) => place(a) - place(b) || a.data.title.localeCompare(b.data.title, 'en-GB'));
}

function links(entries: readonly Disagreement[], touched: (entry: Disagreement) => boolean): DisagreementLink[] {
  const found = entries.filter(touched).sort((a, b) => a.id.localeCompare(b.id));
  return found.map(({ id, data }) => ({ title: lowerFirst(data.title), path: `about/disagreements/#${id}` }));
}
