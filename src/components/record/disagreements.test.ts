import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { disagreementList, disagreementPlaces, disagreementsAbout, disagreementsOnPage } from './disagreements.ts';

const dataset = loadDataset();
const entry = (id: string, title: string, events: string[], pages: string[] = []) => ({ id, data: { title, events, pages } });
const later = entry('second-plans', 'Which year is meant', ['monitoring-visit-3'], ['concerns/repeat-plans']);
const earlier = entry('apa', 'Since when it was so', ['apa-2008', 'inspection-2014-03']);
const anywhere = entry('bases', 'Whom figures count', [], ['concerns/repeat-plans']);

test('disagreementsOnPage gives the entries that name a page, and those about the event it explains', () => {
  const linked = (path: string) => disagreementsOnPage(dataset, [later, earlier, anywhere], path);
  expect(linked('visits/3/')).toEqual([{ title: 'which year is meant', path: 'about/disagreements/#second-plans' }]);
  expect(linked('concerns/repeat-plans/').map(({ path }) => path)).toEqual(['about/disagreements/#bases', 'about/disagreements/#second-plans']);
  expect(linked('inspections/2014/').map(({ title }) => title)).toEqual(['since when it was so']);
  expect(linked('visits/1/')).toEqual([]);
});

test('disagreementsAbout gives the entries about an event', () => {
  expect(disagreementsAbout([later, earlier], 'apa-2008')).toEqual([{ title: 'since when it was so', path: 'about/disagreements/#apa' }]);
});

test('disagreementList follows the events in time, and ends with entries about none', () => {
  expect(disagreementList(dataset, [anywhere, later, earlier]).map(({ id }) => id)).toEqual(['apa', 'second-plans', 'bases']);
});

test('disagreementPlaces links the explainer of an event, or its place on the timeline, and each page once', () => {
  const titles = new Map([
    ['visits/3/', 'Plans that ended too early'],
    ['concerns/repeat-plans/', 'Repeat plans'],
  ]);
  expect(disagreementPlaces(dataset, entry('a', 'A', ['apa-2008', 'monitoring-visit-3'], ['visits/3', 'concerns/repeat-plans']), titles)).toEqual([
    { title: 'Yearly assessment: keeping children safe judged inadequate', path: 'timeline/#apa-2008' },
    { title: 'Plans that ended too early', path: 'visits/3/' },
    { title: 'Repeat plans', path: 'concerns/repeat-plans/' },
  ]);
});
