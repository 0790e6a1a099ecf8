import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Event } from '../../dataset/schema.ts';
import { eventRows } from './event-rows.ts';

const [inspection, visit] = example.events as [Event, Event];

test('eventRows lists events by date, each with its explainer and its source', () => {
  const rows = eventRows({ ...example, events: [visit, inspection] });
  expect(rows.map(({ when, kindWord, path }) => [when, kindWord, path])).toEqual([
    ['12 September to 6 October 2016', 'Inspection', 'inspections/2016/'],
    ['12 and 13 December 2017', 'Monitoring visit', 'visits/3/'],
  ]);
  expect(rows[0]?.sources).toEqual([{ title: 'Inspection report', url: null, origin: 'Ofsted, 25 November 2016' }]);
});

test('eventRows never makes a date more precise than it is', () => {
  const undated = { ...visit, id: 'another', start: null, end: null, published: '2018-01', ordinal: null };
  expect(eventRows({ ...example, events: [{ ...visit, start: '2017-05', end: null }, undated] }).map(({ when, path }) => [when, path])).toEqual([
    ['May 2017', 'visits/3/'],
    ['January 2018', null],
  ]);
});
