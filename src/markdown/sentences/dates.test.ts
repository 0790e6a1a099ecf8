import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { datesIn, daysAsCounts, timesAsScores, yearsAsCounts } from './dates.ts';

const visit = example.events.find(({ start }) => start?.length === 10);

test('datesIn knows the days of the record, whole and without their year, and no others', () => {
  const [year, month, day] = (visit?.start ?? '').split('-');
  const name = new Date(visit?.start ?? '').toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  expect(month).toBeDefined();
  const known = (text: string) => datesIn(text, example).map((date) => date.known);
  expect(known(`It began on ${Number(day)} ${name} ${year}.`)).toEqual([true]);
  expect(known(`It began on ${Number(day)} ${name}.`)).toEqual([true]);
  expect(known(`It began on ${Number(day)} ${name} 1999.`)).toEqual([false]);
});

test('datesIn finds both days of a span, and a weekday that is another', () => {
  expect(datesIn('12 and 13 December 2017', example).map(({ words }) => words)).toHaveLength(2);
  expect(datesIn('Monday, 12 December 2017', example)[0]?.fault).toBe('found Monday, expected Tuesday');
  expect(datesIn('Tuesday 12 December 2017', example)[0]?.fault).toBeNull();
});

test('datesIn takes May and March for months only where something says so', () => {
  expect(datesIn('They may march in May.', example)).toEqual([]);
});

test.each([
  ['They met 2019 workers.', ['2019']],
  ['1950 boys were seen.', ['1950']],
  ['In 2019 and 2020 they met.', []],
  ['The report of 2019 says so.', []],
])('yearsAsCounts finds years that stand as numbers: %s', (text, found) => {
  expect(yearsAsCounts(text).map(({ words }) => words)).toEqual(found);
});

test('daysAsCounts finds days that count something, and timesAsScores times that no word makes one of', () => {
  expect(daysAsCounts('They read 13 May files.').map(({ words }) => words)).toEqual(['13 May files']);
  expect(daysAsCounts('On 13 May they read files.')).toEqual([]);
  expect(timesAsScores('The vote was 12:15.').map(({ words }) => words)).toEqual(['12:15']);
  expect(timesAsScores('They met at 12:15.')).toEqual([]);
});
