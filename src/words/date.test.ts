import { expect, test } from 'vitest';
import { writeDate, writeDates } from './date.ts';

test.each([
  ['2017-12-12', '12 December 2017'],
  ['2018-01-09', '9 January 2018'],
  ['2017-05', 'May 2017'],
  ['2008', '2008'],
])('writeDate writes %s as precisely as it is known', (date, text) => {
  expect(writeDate(date)).toBe(text);
});

test.each([
  ['2017-12-12', '2017-12-13', '12 and 13 December 2017'],
  ['2014-03-17', '2014-03-20', '17 to 20 March 2014'],
  ['2016-09-12', '2016-10-06', '12 September to 6 October 2016'],
  ['2018-12-31', '2019-01-01', '31 December 2018 to 1 January 2019'],
  ['2017-05', '2017-07', 'May to July 2017'],
  ['2013', '2014', '2013 to 2014'],
  ['2017-12-12', null, '12 December 2017'],
  ['2017-12-12', '2017-12-12', '12 December 2017'],
])('writeDates writes %s to %s, what both share once', (start, end, text) => {
  expect(writeDates(start, end)).toBe(text);
});
