import { describe, expect, test } from 'vitest';
import { bareDigitsIn } from './digits.ts';

describe('bareDigitsIn', () => {
  test.each([
    'In November 2016 and again in 2018.',
    'From 2014–2018, or 2014-2018.',
    'The year 2016–17, or 2016-17.',
    'At the turn of the century, 1999-00.',
    'On 12 December 2017, and on 12 and 13 December 2017.',
    'From 28 to 30 April, or 28–30 April 2010.',
    'On 29 February 2012.',
    'At 10:30 and at 9:05.',
    'Ofsted’s 2016 report, the 2010s, and (2018).',
    'In 2017, then. In 2018: more.',
  ])('bareDigitsIn(%j) finds nothing in years, financial years, dates and times', (text) => {
    expect(bareDigitsIn(text)).toEqual([]);
  });

  test.each([
    ['We met 14 families.', ['14']],
    ['It was 24% then.', ['24%']],
    ['It cost £2,017 or £2018.', ['£2,017', '£2018']],
    ['There were 1,682 plans and 2.5 more.', ['1,682', '2.5']],
    ['There were 2018 children and 1950 plans.', ['2018', '1950']],
    ['In 2016–18 and 2016/17.', ['18', '17']],
    ['On 31 June and 0 May.', ['31', '0']],
    ['A ratio of 3:1, at 25:10.', ['3:1', '25:10']],
    ['Section 47, and COVID-19.', ['47', '19']],
    ['The year 2100, and 1899.', ['2100', '1899']],
    ['A score of 2018.5 or 2018%.', ['2018.5', '2018%']],
    ['It took ½ a day and x².', ['½', '²']],
    ['The 5th of 150.', ['5th', '150']],
    ['Twenty-four per cent of plans, or twelve percent.', ['Twenty-four per cent', 'twelve percent']],
  ])('bareDigitsIn(%j) finds %j', (text, found) => {
    expect(bareDigitsIn(text).map((digit) => digit.found)).toEqual(found);
  });

  test('bareDigitsIn(text) says where in the text a number stands', () => {
    expect(bareDigitsIn('On 12 December 2017 we met 14 families at 10:30.')).toEqual([{ found: '14', index: 27 }]);
  });
});
