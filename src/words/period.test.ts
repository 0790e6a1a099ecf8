import { expect, test } from 'vitest';
import { shortPeriod, writePeriod, writeWhen } from './period.ts';

test.each([
  ['year-to-31-march', '2018', 'the year to March 2018', 'in the year to March 2018'],
  ['at-31-march', '2018', '31 March 2018', 'on 31 March 2018'],
  ['at-30-september', '2018', '30 September 2018', 'on 30 September 2018'],
  ['year-to-30-september', '2018', 'the year to September 2018', 'in the year to September 2018'],
  ['around-birthday', '2018', 'the year to March 2018', 'in the year to March 2018'],
  ['april-to-september', '2018', 'April to September 2017', 'from April to September 2017'],
  ['financial-year', '2016-17', '2016–17', 'in 2016–17'],
] as const)('writePeriod and writeWhen write %s %s', (type, period, text, when) => {
  expect(writePeriod(type, period)).toBe(text);
  expect(writeWhen(type, period)).toBe(when);
});

test('writePeriod refuses a label of another kind', () => {
  expect(() => writePeriod('financial-year', '2018')).toThrow(
    'period "2018": expected a financial year such as 2016-17, as the indicator\'s periods are financial-year',
  );
  expect(() => writePeriod('at-31-march', '2016-17')).toThrow('period "2016-17": expected a year such as 2018, as the indicator\'s periods are at-31-march');
});

test('shortPeriod writes the label alone', () => {
  expect([shortPeriod('2018'), shortPeriod('2016-17')]).toEqual(['2018', '2016–17']);
});
