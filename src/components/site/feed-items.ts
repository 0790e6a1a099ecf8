import type { ChangelogEntry } from '../../dataset/changelog.ts';
import type { Correction } from '../../dataset/corrections.ts';

interface Explainer {
  id: string;
  collection: string;
  data: { title: string; summary: string };
}

export interface FeedItem {
  title: string;
  description: string;
  link: string;
  pubDate: Date;
}

/** Explainers as entries of the feed. All carry the day of the release of the figures they were last checked against. */
export function feedItems(explainers: readonly Explainer[], released: string): FeedItem[] {
  return explainers.map(({ collection, id, data }) => ({
    title: data.title,
    description: data.summary,
    link: `${collection}/${id}/`,
    pubDate: noon(released),
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

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
