import { expect, test } from 'vitest';
import { placesIn } from './places.ts';

const grades = '1. Help           Inadequate\n2. Care           Good\n3. Leaders        Good';
const numbered = Array.from({ length: 24 }, (_, index) => `${index + 1}.   Paragraph of number ${index + 1}\n     that goes on.\n`);

test('paragraphs are taken by their printed numbers, and the table of grades before them is none', () => {
  const places = placesIn(`${grades}\n\n   1\n\fThe service\n\n${numbered.join('\n')}\nAbout the inspection\nIt took four weeks.\n   2\n`);
  expect(places.get('para 1')).toBe('Paragraph of number 1\nthat goes on.');
  expect(places.get('para 24')).toBe('Paragraph of number 24\nthat goes on.');
  expect(places.has('para 25')).toBe(false);
  expect(places.get('page 1')).toContain('Inadequate');
  expect(places.has('page 3')).toBe(false);
});

test('a paragraph goes on over the end of a page', () => {
  const [first = '', ...rest] = numbered;
  expect(placesIn(`${first.trimEnd()} The\n\n      7\n\f     rest of it.\n\n${rest.join('\n')}`).get('para 1')).toBe(
    'Paragraph of number 1\nthat goes on. The\nrest of it.',
  );
});

const letter =
  'Dear Ms Day\n\nThis letter says\nwhat we saw.\n\nFindings and evaluation\n\nPlans were late.\n\nSome\n\nvisits were not made.\n\nThe service has:\n\n• more staff\n• fewer cases';

test('paragraphs of a letter are counted under its headings, which may be named by their first words', () => {
  const places = placesIn(letter);
  expect(places.get('opening, para 1')).toBe('This letter says\nwhat we saw.');
  expect(places.get('findings, para 1')).toBe('Plans were late.');
  expect(places.get('findings and evaluation, para 2')).toBe('Some\nvisits were not made.');
  expect(places.get('findings')).toContain('visits were not made.');
  expect(places.get('para 4')).toBe('The service has:');
  expect(places.get('bullet 2')).toBe('fewer cases');
});
