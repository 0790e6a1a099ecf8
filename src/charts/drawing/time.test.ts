import { describe, expect, test } from 'vitest';
import { placeOfDate, placeOfPeriod } from './time.ts';

describe('placeOfPeriod', () => {
  test.each([
    ['2018', 2018],
    ['2016-17', 2017],
    ['2099-00', 2100],
  ])('placeOfPeriod(%j) is the year in which it ends', (period, place) => {
    expect(placeOfPeriod(period)).toBe(place);
  });
});

describe('placeOfDate', () => {
  test.each([
    ['2018-03-31', 'year-to-31-march', 2018],
    ['2017-12-12', 'year-to-31-march', 2017.7],
    ['2016-11-25', 'at-31-march', 2016.66],
    ['2016-11-25', 'at-30-september', 2016.16],
    ['2017-09-30', 'april-to-september', 2018],
    ['2017-03-31', 'financial-year', 2017],
    ['2017-05', 'year-to-31-march', 2017.12],
    ['2017', 'year-to-31-march', 2017.25],
  ] as const)('placeOfDate(%j, %j) lies between the ends of the periods around it', (date, periodType, place) => {
    expect(placeOfDate(date, periodType)).toBeCloseTo(place, 2);
  });
});
