import { z } from 'astro/zod';
import { expect, test, vi } from 'vitest';
import { checkObservations, checkShape, makes } from './check.ts';
import { example } from './example.ts';
import { indicator } from './query.ts';
import type { IndicatorFile, Observation } from './schema.ts';

const row = (change: Partial<Observation> = {}): Observation => ({
  area: 'E08000025',
  period: '2018',
  value: 24,
  numerator: 404,
  denominator: 1682,
  status: null,
  symbol: null,
  ...change,
});
const leftOut = { flag: 'left-out' as const, areas: ['E12000003'], from: '2022', to: '2022', why: 'the rate leaves out Doncaster' };
const file = (...observations: Observation[]): IndicatorFile => ({ ...indicator(example, 'repeat-plans'), flags: [leftOut], observations });

test('checkObservations is content with a value its counts make, and with a gap that has a reason', () => {
  const gap = row({ period: '2019', value: null, numerator: null, status: 'suppressed', symbol: 'c' });
  expect(() => checkObservations('one.json', file(row(), gap), example.areas)).not.toThrow();
});

test('checkObservations allows for counts of England and regions that are rounded to ten', () => {
  const england = row({ area: 'E92000001', value: 20.2, numerator: 13900, denominator: 68770 });
  expect(() => checkObservations('one.json', file(england), example.areas)).not.toThrow();
  expect(() => checkObservations('one.json', file({ ...england, value: 20.4 }), example.areas)).toThrow(
    'found value 20.4, expected 20.21, which is numerator 13900 over denominator 68770',
  );
});

test('checkObservations lets a difference stand that a flag gives a reason for, and no other', () => {
  const yorkshire = row({ area: 'E12000003', period: '2022', value: 23.6, numerator: 1660, denominator: 7490 });
  expect(() => checkObservations('one.json', file(yorkshire), example.areas)).not.toThrow();
  expect(() => checkObservations('one.json', file({ ...yorkshire, period: '2021' }), example.areas)).toThrow('found value 23.6');
});

test.each<[string, Observation[], string]>([
  ['an area that is not in areas.json', [row({ area: 'E99000001' })], 'one.json, E99000001 2018: found area "E99000001", expected a code in areas.json'],
  ['an area and period twice', [row(), row()], 'one.json, E08000025 2018: found two observations, expected one'],
  [
    'rows out of order',
    [row(), row({ period: '2017' })],
    'one.json, E08000025 2017: found a row after E08000025 2018, expected rows in order of area and period',
  ],
  ['a value that is negative', [row({ value: -1, numerator: null })], 'found value -1, expected a value that is not negative'],
  ['more than a hundred per cent', [row({ value: 100.1, numerator: null })], 'found value 100.1, expected at most 100 per cent'],
  ['neither value nor reason', [row({ value: null })], 'found no value and no status'],
  ['both value and reason', [row({ status: 'suppressed' })], 'found value 24 with status "suppressed"'],
  ['a part larger than its whole', [row({ numerator: 1683 })], 'found numerator 1683, expected at most the denominator 1682'],
  ['half a child', [row({ numerator: 404.5 })], 'one.json, E08000025 2018: found a count of 404.5, expected a whole number'],
  ['a year still to come', [row({ period: '2091' })], 'found period "2091", expected a label for year-to-31-march that is over'],
  ['two years where one is meant', [row({ period: '2016-17' })], 'found period "2016-17", expected a label for year-to-31-march that is over'],
  ['a value its counts contradict', [row({ value: 24.1 })], 'found value 24.1, expected 24.02, which is numerator 404 over denominator 1682'],
])('checkObservations stops at %s', (_, rows, message) => {
  expect(() => checkObservations('one.json', file(...rows), example.areas)).toThrow(message);
});

test.each<[number | null, number | null, number | null, number, boolean]>([
  [24, 404, 1682, 0, true],
  [24.1, 404, 1682, 0, false],
  [19.6, 12910, 65920, 10, true],
  [null, 404, 1682, 0, true],
  [24, null, 1682, 0, true],
  [0, 0, 0, 0, true],
  [50, 0, 4, 10, true],
])('makes(%s, %s, %s) with counts up to %s out is %s', (value, numerator, denominator, out, expected) => {
  expect(makes(value, numerator, denominator, { scale: 100, decimals: 1, margin: { numerator: out, denominator: out } })).toBe(expected);
});

test('checkShape names the place, what it found and what the schema wants', () => {
  const schema = z.array(z.strictObject({ id: z.string() }));
  expect(checkShape('one.json', schema, [{ id: 'a' }])).toEqual([{ id: 'a' }]);
  expect(() => checkShape('one.json', schema, [{ id: 'a' }, { id: 7 }])).toThrow('one.json, entry 2, id: found "7", expected a text');
});

test('checkObservations goes by the day of the build, and says so of a figure from after it', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1500000000');
  expect(() => checkObservations('one.json', file(row({ period: '2018' })), example.areas)).toThrow(
    'one.json, E08000025 2018: found period "2018", expected a label for year-to-31-march that is over on 2017-07-14, the day of the build',
  );
  vi.unstubAllEnvs();
  expect(() => checkObservations('one.json', file(row({ period: '2018' })), example.areas)).not.toThrow();
});
