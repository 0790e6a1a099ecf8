import { expect, test } from 'vitest';
import { pageOembed, pageOembedLink } from './page-oembed.ts';

const story = { url: 'https://news.example/sub/stories/closed/', title: 'Less < & "more"' };

test('pageOembed(page, card, root) is an answer of type photo with all that the format asks of one', () => {
  const card = { url: 'https://news.example/sub/cards/stories/closed.png', width: 1200, height: 630 };
  expect(JSON.parse(pageOembed(story, card, 'https://news.example/sub/'))).toEqual({
    version: '1.0',
    type: 'photo',
    title: 'Less < & "more"',
    author_name: 'After Inadequate',
    author_url: 'https://news.example/sub/',
    provider_name: 'After Inadequate',
    provider_url: 'https://news.example/sub/',
    cache_age: 86_400,
    url: card.url,
    // Small enough for the column of any phone, whatever the size of the picture.
    width: 272,
    height: 143,
  });
});

test('pageOembedLink(page) is a line that is found by its type, with the address beside the page and quoted attributes', () => {
  expect(pageOembedLink(story)).toBe(
    '<link rel="alternate" type="application/json+oembed" href="https://news.example/sub/stories/closed/oembed.json" title="Less &lt; &amp; &quot;more&quot;">',
  );
});
