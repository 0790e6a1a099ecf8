import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { chart } from '../registry.ts';
import { nearestStop, readColumns, writeReading } from './reading.ts';

describe('nearestStop', () => {
  test.each([
    [0, 0],
    [71, 0],
    [73, 1],
    [500, 2],
  ])('nearestStop(stops, %i) is %i', (place, index) => {
    const stops = [['2016', 46] as const, ['2017', 98] as const, ['2018', 150] as const];
    expect(nearestStop(stops, place)).toBe(index);
  });
});

describe('writeReading', () => {
  test('writeReading(period, cells) says each name with its figure, and where there is none', () => {
    const cells = [
      { head: 'Birmingham', text: 'unreliable' },
      { head: 'England', text: '20.2%' },
      { head: 'Middle council', text: '18.9%' },
      { head: 'Kent', text: '–' },
    ];
    expect(writeReading('2018', cells)).toBe('2018: Birmingham unreliable, England 20.2%, middle council 18.9%, Kent no figure');
  });
});

test('readColumns are heads of the tables of trends', () => {
  expect(chart(example, 'repeat-plans').table.columns).toEqual(expect.arrayContaining([...readColumns]));
});
