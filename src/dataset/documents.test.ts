import { describe, expect, test } from 'vitest';
import { inspections } from '../site.ts';
import { documentPath, documentTitle, followedDocuments } from './documents.ts';
import { loadDataset } from './load.ts';
import { event } from './query.ts';

describe('followedDocuments', () => {
  test('followedDocuments are events of the data set, in order of time', () => {
    const starts = followedDocuments.map((document) => event(loadDataset(), document.event).start ?? '');
    expect(starts).toEqual([...starts].sort());
  });

  test('followedDocuments are all full inspections and all numbered visits', () => {
    const visits = loadDataset().events.filter(({ ordinal }) => ordinal !== null);
    const expected = [...inspections.map((entry) => entry.event), ...visits.map(({ id }) => id)];
    expect(followedDocuments.map((document) => document.event).sort()).toEqual(expected.sort());
  });

  test('followedDocuments are marked as read where an event is known from the document itself', () => {
    const read = followedDocuments.filter((document) => event(loadDataset(), document.event).confidence === 'primary');
    expect(followedDocuments.filter((document) => document.read)).toEqual(read);
  });
});

describe('documentTitle and documentPath', () => {
  test.each([
    [2, 'Inspection of 2014', 'inspections/2014/'],
    [6, 'Monitoring visit 3', 'visits/3/'],
  ])('documentTitle and documentPath of document %i', (place, title, path) => {
    const document = followedDocuments[place];
    if (document === undefined) throw new Error('no such document');
    expect([documentTitle(document), documentPath(document)]).toEqual([title, path]);
  });
});
