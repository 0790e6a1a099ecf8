import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import type { Event } from '../../dataset/schema.ts';
import { precisionOf, timelineRows } from './rows.ts';
import { laneName, timelineDescription, timelineTakeaway } from './words.ts';

const [inspection, visit] = example.events as [Event, Event];
const events: Event[] = [
  { ...visit, id: 'month', start: '2017-05', end: null },
  { ...visit, id: 'reported', start: null, end: null, published: '2018-01', kind: 'other' },
  { ...inspection, id: 'year', start: '2008', end: null },
  inspection,
];

describe('timelineRows', () => {
  test('timelineRows(dataset) sorts by date, which is that of the report where nothing else is known', () => {
    expect(timelineRows({ events }).map((row) => [row.event.id, row.when, precisionOf(row)])).toEqual([
      ['year', '2008', 'year'],
      ['inspection-2016-09', '12 September to 6 October 2016', 'day'],
      ['month', 'May 2017', 'month'],
      ['reported', 'January 2018', 'month'],
    ]);
  });

  test('timelineRows(dataset, range) keeps the years of the range', () => {
    expect(timelineRows({ events }, { from: '2016', to: '2017' }).map((row) => row.event.id)).toEqual(['inspection-2016-09', 'month']);
  });
});

describe('timelineTakeaway', () => {
  test('timelineTakeaway(rows) counts kinds and precisions', () => {
    expect(timelineTakeaway(timelineRows({ events }))).toBe(
      '4 events from 2008 to 2018: two inspections and assessments, one monitoring visit and one other event. The date is known of 1 to the day, of 2 to the month and of 1 to the year.',
    );
  });
});

describe('timelineDescription', () => {
  test('timelineDescription(rows) lists the dates of each kind', () => {
    expect(timelineDescription(timelineRows({ events })).join(' ')).toBe(
      'A row of dots for each kind of event along the years. Inspections and assessments: 2008; 12 September to 6 October 2016. Monitoring visits: May 2017. Other events: January 2018.',
    );
  });

  test('laneName(kind) opens with a capital', () => {
    expect(laneName('structure')).toBe('Changes of structure');
  });
});
