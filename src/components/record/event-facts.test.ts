import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { event } from '../../dataset/query.ts';
import { eventFacts, overallGrade } from './event-facts.ts';

const inspection = event(example, 'inspection-2016-09');
const visit = event(example, 'monitoring-visit-3');

test('eventFacts says of a visit when it was, what was looked at, and that it gives no grade', () => {
  expect(eventFacts({ ...visit, focus: 'Child protection plans', inspectors: ['A Reader', 'B Reader'] })).toEqual([
    { label: 'Visited', text: '12 and 13 December 2017' },
    { label: 'Published', text: '19 January 2018' },
    { label: 'Looked at', text: 'Child protection plans' },
    { label: 'Inspectors', text: 'A Reader and B Reader' },
    { label: 'Grade', text: 'None: visits give no grade' },
  ]);
});

test('eventFacts says what is not known, and gives no day where only the month is known', () => {
  const texts = eventFacts({ ...visit, start: '2017-05', end: null, published: null }).map(({ text }) => text);
  expect(texts).toEqual(['May 2017', 'Not found', 'Not stated', 'Not named in what we hold', 'None: visits give no grade']);
});

test('eventFacts gives each grade with its aspect, in the words of the time', () => {
  const grades = { Safeguarding: 'Inadequate', 'Looked after children': 'Adequate' };
  expect(eventFacts({ ...inspection, grades }).slice(4)).toEqual([
    { label: 'Grade: safeguarding', text: 'Inadequate' },
    { label: 'Grade: looked after children', text: 'Adequate' },
  ]);
});

test('overallGrade takes the overall grade, else the first', () => {
  expect(overallGrade({ ...inspection, grades: { Leadership: 'Good', Overall: 'Inadequate' } })).toBe('Inadequate');
  expect(overallGrade({ ...inspection, grades: { Safeguarding: 'Inadequate' } })).toBe('Inadequate');
  expect(overallGrade({ ...inspection, grades: {} })).toBe('None given');
});
