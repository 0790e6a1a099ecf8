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
    pubDate: new Date(`${released}T12:00:00Z`),
  }));
}
