import { site } from '../../site.ts';

/** A step on the way from the home page to a page; the path has no leading slash. */
export interface Crumb {
  title: string;
  path: string;
}

type Linked = Record<string, unknown>;

/** schema.org BreadcrumbList of a page; `root` is the full address of the home page, ending in a slash. */
export function breadcrumbs(trail: readonly Crumb[], root: string): Linked {
  const items = [{ title: site.name, path: '' }, ...trail];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: items.map(({ title, path }, index) => ({ '@type': 'ListItem', position: index + 1, name: title, item: root + path })),
  };
}

/** schema.org Article of an explainer or a story. */
export function article({ title, summary, url, date }: { title: string; summary: string; url: string; date: string }): Linked {
  const publisher = { '@type': 'Organization', name: site.name };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    description: summary,
    inLanguage: site.language,
    url,
    dateModified: date,
    author: publisher,
    publisher,
    license: site.licences.words.url,
  };
}
