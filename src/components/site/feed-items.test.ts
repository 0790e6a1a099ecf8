import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { feedAbout, feedItems, fromHome, newestFirst } from './feed-items.ts';

test('feedItems gives every explainer its address, in the order of what they tell of', () => {
  const explainer = (id: string, event: string) => ({ id, collection: 'visits', data: { event, title: id, summary: 'B.' } });
  const events = [
    { ...example.events[0], id: 'first', published: '2017-06' },
    { ...example.events[0], id: 'second', published: '2018-11-20' },
  ] as typeof example.events;
  const items = feedItems([explainer('2', 'second'), explainer('1', 'first')], { ...example, events });
  expect(items.map(({ link, title }) => [link, title])).toEqual([
    ['visits/1/', '1'],
    ['visits/2/', '2'],
  ]);
});

test('newestFirst gives each entry a time of its own, so that programs order them as we do', () => {
  const entry = (title: string, day: string) => ({ title, description: '', link: '', pubDate: new Date(`${day}T12:00:00Z`) });
  const items = newestFirst([entry('a', '2026-11-22'), entry('b', '2026-11-22'), entry('c', '2026-11-21'), entry('d', '2026-11-22')]);
  expect(items.map(({ title, pubDate }) => [title, pubDate.toISOString().slice(0, 16)])).toEqual([
    ['d', '2026-11-22T12:02'],
    ['b', '2026-11-22T12:01'],
    ['a', '2026-11-22T12:00'],
    ['c', '2026-11-21T12:00'],
  ]);
});

test('fromHome gives entries full addresses that end as they did', () => {
  const item = { title: 'a', description: 'b', link: 'about/corrections/#one', pubDate: new Date(0) };
  expect(fromHome([item], 'https://a.example/sub/')[0]?.link).toBe('https://a.example/sub/about/corrections/#one');
});

test('feedAbout names the feed itself and the time of its newest entry', () => {
  const newest = { title: '', description: '', link: '', pubDate: new Date('2026-11-22T12:02:00Z') };
  expect(feedAbout('https://a.example/feed.xml', [newest]).customData).toBe(
    '<language>en-GB</language><lastBuildDate>Sun, 22 Nov 2026 12:02:00 GMT</lastBuildDate><atom:link href="https://a.example/feed.xml" rel="self" type="application/rss+xml"/>',
  );
});
