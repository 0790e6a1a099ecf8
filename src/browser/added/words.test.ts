import { describe, expect, test } from 'vitest';
import { addedAloud, addedLabel, addedSentence, addedStatus } from './words.ts';

const about = { unit: { name: '% of plans starting', symbol: '%', decimals: 1 } } as const;
const figure = (period: string, value: number, beyond: 'above' | 'below' | null = null) => ({ period, value, beyond });

describe('addedLabel', () => {
  test.each([
    [figure('2025', 23.4), 'Leeds 23.4%'],
    [figure('2019', 12), 'Leeds 12.0% in 2019'],
    [figure('2025', 51.2, 'above'), 'Leeds 51.2%, above the scale'],
  ])('addedLabel(about, name, %j, "2025") is %j', (last, words) => {
    expect(addedLabel(about, 'Leeds', last, '2025')).toBe(words);
  });
});

describe('addedSentence', () => {
  test.each([
    [[figure('2013', 12.1), figure('2019', 3), figure('2025', 23.4)], 'Added: Leeds, 12.1% in 2013, 23.4% in 2025.'],
    [[figure('2025', 23.4)], 'Added: Leeds, 23.4% in 2025.'],
    [[], 'Added: Leeds, no figure.'],
  ])('addedSentence(about, name, %j) is %j', (figures, words) => {
    expect(addedSentence(about, 'Leeds', figures)).toBe(words);
  });
});

describe('addedStatus', () => {
  test.each([
    [[figure('2025', 23.4)], 'Leeds: the ring, 23.4% in 2025.'],
    [[figure('2024', 80, 'above'), figure('2025', 23.4)], 'Leeds: the ring, 23.4% in 2025. Triangles: above the scale.'],
    [[], 'Leeds has no figure in the years drawn.'],
  ])('addedStatus(about, name, %j, mark) is %j', (figures, words) => {
    expect(addedStatus(about, 'Leeds', figures, 'the ring')).toBe(words);
  });
});

describe('addedAloud', () => {
  const areas = [
    { slug: 'england', name: 'England', values: [20.2, 24.5] },
    { slug: 'birmingham', name: 'Birmingham', values: [24, null] },
  ];
  test.each([
    [[12.1, 23.4], 'Leeds added: 23.4% in 2025, England 24.5%.'],
    [[12.1, null], 'Leeds added: 12.1% in 2024, Birmingham 24.0%, England 20.2%.'],
  ])('addedAloud(about, Leeds with %j) is %j', (values, words) => {
    expect(addedAloud({ ...about, periods: ['2024', '2025'], areas }, { slug: 'leeds', name: 'Leeds', values })).toBe(words);
  });
});
