import { describe, expect, test } from 'vitest';
import { documentPath, documentTitle, followedDocuments } from './documents.ts';
import { loadDataset } from './load.ts';
import { event } from './query.ts';

const dataset = loadDataset();
const documents = followedDocuments(dataset);

describe('followedDocuments', () => {
  test('followedDocuments are events of the data set, in order of time', () => {
    const starts = documents.map((document) => event(dataset, document.event).start ?? '');
    expect(starts).toEqual([...starts].sort());
  });

  test('followedDocuments are all full inspections and all numbered visits', () => {
    const visits = dataset.events.filter(({ ordinal }) => ordinal !== null);
    const inspections = ['2010-07', '2012-10', '2014-03', '2016-09', '2018-12', '2023-02'].map((month) => `inspection-${month}`);
    const expected = [...inspections, ...visits.map(({ id }) => id)];
    expect(documents.map((document) => document.event).sort()).toEqual(expected.sort());
  });

  test('followedDocuments take in a seventh visit by itself', () => {
    const [visit] = dataset.events.filter(({ ordinal }) => ordinal === 6);
    const seventh = { ...visit, id: 'monitoring-visit-7', ordinal: 7, start: '2018-10-02' } as (typeof dataset.events)[number];
    const more = followedDocuments({ ...dataset, events: [seventh, ...dataset.events] });
    expect(more.map(({ event }) => event).slice(9, 12)).toEqual(['monitoring-visit-6', 'monitoring-visit-7', 'inspection-2018-12']);
    expect(more[10]).toMatchObject({ kind: 'visit', label: '7', read: false });
  });
});

describe('documentTitle and documentPath', () => {
  test.each([
    [2, 'Inspection of 2014', 'inspections/2014/'],
    [6, 'Monitoring visit 3', 'visits/3/'],
  ])('documentTitle and documentPath of document %i', (place, title, path) => {
    const document = documents[place];
    if (document === undefined) throw new Error('no such document');
    expect([documentTitle(document), documentPath(document)]).toEqual([title, path]);
  });
});
