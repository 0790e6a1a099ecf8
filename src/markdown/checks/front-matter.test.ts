import { describe, expect, test } from 'vitest';
import { fieldFaults } from './front-matter.ts';

const visit = { event: 'monitoring-visit-3', title: 'The visit of 2017', summary: 'What was found on 12 December 2017.', known: 'letter' };

describe('fieldFaults', () => {
  test('fieldFaults(folder, data) is empty for a front matter that fits', () => {
    expect(fieldFaults('visits', visit)).toEqual([]);
    expect(fieldFaults('glossary', { term: 'Section 47 enquiry', short: 'A plain sentence.', law: 'Children Act 1989, section 47' })).toEqual([]);
  });

  test('fieldFaults(folder, data) names missing and unknown fields', () => {
    const { known: _, ...rest } = visit;
    expect(fieldFaults('visits', { ...rest, date: '2017' })).toEqual([
      { field: 'known', reason: 'missing field "known": expected event, title, summary, proof, known' },
      { field: 'date', reason: 'found the field "date", expected only event, title, summary, proof, known' },
    ]);
  });

  test('fieldFaults(folder, data) says what a value should be', () => {
    expect(fieldFaults('visits', { ...visit, known: 'leter' })).toEqual([{ field: 'known', reason: 'found known "leter", expected letter or reported' }]);
    expect(fieldFaults('about', { title: '', summary: 7 })).toEqual([
      { field: 'title', reason: 'found title "", expected some text' },
      { field: 'summary', reason: 'found summary 7, expected a string' },
    ]);
  });

  test('fieldFaults(folder, data) lets no number into words that nothing checks', () => {
    expect(fieldFaults('visits', { ...visit, title: '24% of plans in 2018' })).toEqual([
      { field: 'title', reason: 'title "24% of plans in 2018": found 24% bare, expected no digits but dates and years: a number here cannot be checked' },
    ]);
  });
});
