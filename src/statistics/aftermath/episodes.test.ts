import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { area } from '../../dataset/query.ts';
import type { Area, Judgement } from '../../dataset/schema.ts';
import { birmingham } from '../../site.ts';
import { cameBack, episodesOf, episodesOfCouncil, firstTimeUnder } from './episodes.ts';

const dataset = loadDataset();
const areas = [
  { code: 'A', to: '2021' },
  { code: 'B', to: null },
] as unknown as Area[];

function report(code: string, published: string, grades: Judgement['grades']): Judgement {
  return { area: code, framework: 'inspection', inspected: null, published, grades, relabelled: false, source: 'ofsted' };
}

const example = [
  report('A', '2010-05-01', { safeguarding: 'inadequate', 'in-care': 'adequate' }),
  report('A', '2013-05-01', { overall: 'inadequate' }),
  report('A', '2015-05-01', { overall: 'good' }),
  report('A', '2019-05-01', { overall: 'inadequate' }),
  report('B', '2011-05-01', { 'in-care': 'inadequate' }),
  report('B', '2012-05-01', { overall: 'inadequate' }),
  report('B', '2014-05-01', { overall: 'inadequate' }),
  report('B', '2016-05-01', { overall: 'not-judged' }),
  report('B', '2024-05-01', { overall: 'outstanding' }),
];

test('episodesOf begins one with an overall grade that differs from the one before, and ends it with the next other grade', () => {
  const found = episodesOf({ judgements: example, areas }).map((one) => [one.area, one.grade, one.published, one.before, one.left, one.leftGrade, one.known]);
  expect(found).toEqual([
    ['B', 'inadequate', '2012-05-01', null, '2024-05-01', 'outstanding', '2024-05-01'],
    ['A', 'good', '2015-05-01', 'inadequate', '2019-05-01', 'inadequate', '2019-05-01'],
    ['A', 'inadequate', '2019-05-01', 'good', null, null, '2021-03-31'],
    ['B', 'outstanding', '2024-05-01', 'inadequate', null, null, '2024-05-01'],
  ]);
});

test('episodesOf does not ask in which order inspections are listed', () => {
  const whole = episodesOf(dataset);
  const mixed = fc.shuffledSubarray([...dataset.judgements], { minLength: dataset.judgements.length });
  fc.assert(
    fc.property(mixed, (judgements) => {
      expect(episodesOf({ judgements, areas: dataset.areas })).toEqual(whole);
    }),
    { numRuns: 5 },
  );
});

test.each([
  ['inadequate', 72, 64],
  ['requires-improvement', 111, 104],
  ['good', 96, 93],
  ['outstanding', 39, 39],
  ['adequate', 10, 10],
])('episodesOf finds the episodes of %s that were counted apart from this code: %d in %d councils', (grade, episodes, councils) => {
  const found = episodesOf(dataset).filter((episode) => episode.grade === grade);
  expect([found.length, new Set(found.map((episode) => episode.area)).size]).toEqual([episodes, councils]);
});

test('episodesOf ends with the last report that gave a council another grade', () => {
  expect(episodesOf(dataset).at(-1)?.published).toBe('2025-05-13');
});

test('episodesOfCouncil gives Birmingham none of inadequate: its first grade held was one', () => {
  expect(episodesOfCouncil(dataset, birmingham, 'inadequate')).toEqual([]);
  expect(episodesOfCouncil(dataset, birmingham).map(({ grade, published }) => [grade, published])).toEqual([
    ['requires-improvement', '2019-01-17'],
    ['good', '2023-04-18'],
  ]);
});

test('cameBack names the eight councils that were judged inadequate again after leaving it', () => {
  const again = cameBack(episodesOf(dataset).filter(({ grade }) => grade === 'inadequate'));
  const names = ['Blackpool', 'Cheshire East', 'Devon', 'Herefordshire, County of', 'Knowsley', 'Medway', 'Northamptonshire', 'Tameside'];
  expect(again.map((code) => area(dataset, code).name).sort()).toEqual(names);
});

test('firstTimeUnder runs from the first report with a grade to the first with another, of whatever kind', () => {
  expect(firstTimeUnder(dataset, birmingham, 'inadequate')).toEqual({ published: '2010-07-16', left: '2019-01-17', known: '2019-01-17' });
  expect(firstTimeUnder({ judgements: example, areas }, 'B', 'good')).toBeNull();
  expect(firstTimeUnder({ judgements: example, areas }, 'A', 'good')).toEqual({ published: '2015-05-01', left: '2019-05-01', known: '2019-05-01' });
});
