import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { indicator } from '../dataset/query.ts';
import { codebook, downloadRows, overview } from './data/data-overview.ts';
import { indicatorFacts } from './indicator/indicator-facts.ts';
import { indicatorsByTheme } from './indicator/indicators-by-theme.ts';
import { feedAbout, feedItems, newestFirst } from './site/feed-items.ts';

test('indicatorsByTheme holds every indicator once, in the order of the themes', () => {
  const groups = indicatorsByTheme(example);
  expect(groups.map(({ title }) => title)).toEqual([
    'Child protection',
    'The front door',
    'Social workers',
    'Children in care',
    'Young people who left care',
    'Money',
  ]);
  expect(groups.flatMap(({ indicators }) => indicators)).toHaveLength(example.indicators.length);
});

test('indicatorFacts says so when the publisher gives no counts', () => {
  const bare = { ...indicator(example, 'repeat-plans'), counted: { numerator: null, denominator: null } };
  expect(
    indicatorFacts(bare)
      .map(({ text }) => text)
      .slice(1, 3),
  ).toEqual(['The publisher gives no counts', 'The publisher gives no counts']);
});

test('overview counts figures, and those that are missing', () => {
  const observations = [...example.observations.values()].flat();
  const facts = Object.fromEntries(overview(example).map(({ label, text }) => [label, text]));
  expect(facts.Figures).toBe(String(observations.length));
  expect(facts['Of them missing, with a reason']).toBe(String(observations.filter((row) => row.value === null).length));
  // Councils that report together are no council more.
  expect(facts['Councils, past and present']).toBe(String(example.areas.filter((area) => area.kind === 'authority' && area.members.length === 0).length));
});

test('downloadRows leaves the files of one indicator to its own list, and gives sizes', () => {
  const files = [
    { path: 'observations.csv', type: 'text/csv', limit: 1, about: 'All', body: 'x'.repeat(5_400_000) },
    { path: 'indicators/a.csv', type: 'text/csv', limit: 1, about: 'One', body: 'x' },
    { path: 'areas.csv', type: 'text/csv', limit: 1, about: 'Areas', body: '£'.repeat(1000) },
  ];
  expect(downloadRows(files)).toEqual([
    { path: 'observations.csv', about: 'All', size: '5.4 MB' },
    { path: 'areas.csv', about: 'Areas', size: '2 kB' },
  ]);
});

test('codebook explains every column and every status', () => {
  const { columns, statuses } = codebook();
  expect(columns.map(({ name }) => name).join()).toBe(
    'indicator,area_code,area_name,area_kind,period,value,numerator,denominator,lower_95,upper_95,status,symbol,year,period_start,period_end,la_number,unit,flag,note',
  );
  expect(statuses).toContainEqual({ name: 'suppressed', meaning: 'The figure is not published, because the numbers are small.' });
});

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

test('feedAbout names the feed itself and the time of its newest entry', () => {
  const newest = { title: '', description: '', link: '', pubDate: new Date('2026-11-22T12:02:00Z') };
  expect(feedAbout('https://a.example/feed.xml', [newest]).customData).toBe(
    '<language>en-GB</language><lastBuildDate>Sun, 22 Nov 2026 12:02:00 GMT</lastBuildDate><atom:link href="https://a.example/feed.xml" rel="self" type="application/rss+xml"/>',
  );
});
