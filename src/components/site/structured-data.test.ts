import { expect, test } from 'vitest';
import { article, breadcrumbs } from './structured-data.ts';

test('breadcrumbs begins at the home page and counts from one', () => {
  const trail = [
    { title: 'Visits', path: 'visits/' },
    { title: 'Visit 3', path: 'visits/3/' },
  ];
  expect(breadcrumbs(trail, 'https://example.org/sub/')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'After Inadequate', item: 'https://example.org/sub/' },
      { '@type': 'ListItem', position: 2, name: 'Visits', item: 'https://example.org/sub/visits/' },
      { '@type': 'ListItem', position: 3, name: 'Visit 3', item: 'https://example.org/sub/visits/3/' },
    ],
  });
});

test('article names the language and the licence of the words', () => {
  const made = article({ title: 'A', summary: 'B.', url: 'https://example.org/a/', date: '2026-11-21' });
  expect(made).toMatchObject({ '@type': 'Article', headline: 'A', inLanguage: 'en-GB', license: 'https://creativecommons.org/licenses/by/4.0/' });
});
