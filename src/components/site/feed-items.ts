import type { ChangelogEntry } from '../../dataset/changelog.ts';
import type { Correction } from '../../dataset/corrections.ts';
import type { Dataset } from '../../dataset/query.ts';
import { site } from '../../site.ts';

interface Explainer {
  id: string;
  collection: string;
  data: { event: string; title: string; summary: string };
}

export interface FeedItem {
  title: string;
  description: string;
  link: string;
  pubDate: Date;
}

/** Explainers as entries of the feed, in the order of what they tell of. All carry the day of the release of the figures they were last checked against. */
export function feedItems(explainers: readonly Explainer[], { events, release }: Pick<Dataset, 'events' | 'release'>): FeedItem[] {
  const told = ({ data }: Explainer) => {
    const event = events.find(({ id }) => id === data.event);
    return event?.published ?? event?.start ?? '';
  };
  const inOrder = [...explainers].sort((a, b) => told(a).localeCompare(told(b)));
  return inOrder.map(({ collection, id, data }) => ({
    title: data.title,
    description: data.summary,
    link: `${collection}/${id}/`,
    pubDate: noon(release.date),
  }));
}

/** Versions of the data set as entries of a feed. */
export function changeItems(changelog: readonly ChangelogEntry[]): FeedItem[] {
  return changelog.map(({ version, date, reason }) => ({
    title: `Data set, version ${version}`,
    description: `${reason}.`,
    link: `data/changes/#v${version}`,
    pubDate: noon(date),
  }));
}

/** Corrections as entries of a feed. */
export function correctionItems(corrections: readonly Correction[]): FeedItem[] {
  return corrections.map(({ id, date, was, now, why }) => ({
    title: `Correction: ${now}`,
    description: `We had said: ${was} ${why}`,
    link: `about/corrections/#${id}`,
    pubDate: noon(date),
  }));
}

/** Entries as a feed shows them, newest first. A day is all that is known of each, so those of one day follow each other by a minute, in the order given. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  const timed = items.map((item, index) => {
    const earlier = items.slice(0, index).filter(({ pubDate }) => pubDate.getTime() === item.pubDate.getTime()).length;
    return { ...item, pubDate: new Date(item.pubDate.getTime() + earlier * 60_000) };
  });
  return timed.sort((a, b) => b.pubDate.getTime() - a.pubDate.getTime());
}

/** The same entries with full addresses: a library of feeds puts a slash behind others, which is then a part of the name after `#`. */
export function fromHome(items: readonly FeedItem[], root: string): FeedItem[] {
  return items.map((item) => ({ ...item, link: new URL(item.link, root).href }));
}

/** What a feed says of itself: its language, its own address, and when its newest entry came. */
export function feedAbout(address: string, items: readonly FeedItem[]): { xmlns: Record<string, string>; customData: string } {
  const newest = items[0] === undefined ? '' : `<lastBuildDate>${items[0].pubDate.toUTCString()}</lastBuildDate>`;
  const self = `<atom:link href="${address}" rel="self" type="application/rss+xml"/>`;
  return { xmlns: { atom: 'http://www.w3.org/2005/Atom' }, customData: `<language>${site.language}</language>${newest}${self}` };
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
