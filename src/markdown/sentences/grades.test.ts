import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { gradesIn } from './grades.ts';

const dataset = loadDataset();
const faults = (text: string, event: string | null = null) => gradesIn(text, dataset, event).map(({ fault }) => fault);

test.each([
  ['the grade of the year', 'In 2016 Birmingham was judged inadequate.', null],
  ['another', 'In 2016 Birmingham was judged outstanding.', expect.stringContaining('expected a grade that was given then: inadequate')],
  ['the grade of another council', 'In 2022 Leeds was judged outstanding.', null],
  ['another of another council', 'In 2022 Leeds was judged inadequate.', expect.stringContaining('expected a grade that was given then: outstanding')],
  ['its denial', 'In 2016 it was not judged inadequate.', expect.stringContaining('expected what was given then: inadequate')],
  ['that nobody gave it', 'In 2016 nobody judged it inadequate.', expect.stringContaining('expected what was given then: inadequate')],
  ['that it was escaped', 'In 2016 the city escaped being judged inadequate.', expect.stringContaining('expected what was given then')],
  ['that it was far from it', 'In 2016 it was far from inadequate.', expect.stringContaining('expected what was given then')],
  ['a denial that is so', 'In 2016 it was not judged good.', null],
  ['no year', 'It was judged inadequate.', undefined],
])('gradesIn holds a grade to what was given: %s', (_, text, fault) => {
  expect(faults(text)).toEqual([fault]);
});

test('gradesIn takes a grade without a year for that of the event that the document is about', () => {
  expect(faults('It was judged outstanding.', 'inspection-2016-09')).toEqual([expect.stringContaining('expected a grade that was given then')]);
});

test('gradesIn finds no grade in the plain word', () => {
  expect(faults('A good plan is short.')).toEqual([]);
});
