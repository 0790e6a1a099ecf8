import { describe, expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { chart } from '../registry.ts';
import { read } from './read.ts';
import { placeOfValue, readScales, writeScales } from './scales.ts';

const trend = {
  periods: [
    ['2018', 46],
    ['2019', 98.04],
  ] as const,
  at: null,
  values: [
    ['0', 310],
    ['30', 20],
  ] as const,
  frame: { left: 40, top: 20, right: 243, bottom: 310 },
};

describe('writeScales', () => {
  test('writeScales(scales) gives the attributes of a trend', () => {
    expect(writeScales(trend)).toEqual({ periods: '2018:46,2019:98', values: '0:310,30:20', frame: 'left:40,top:20,right:243,bottom:310' });
  });

  test('writeScales(scales) gives a spread its one period', () => {
    expect(writeScales({ ...trend, periods: [], at: '2018' })).toMatchObject({ at: '2018', values: '0:310,30:20' });
  });
});

describe('readScales', () => {
  test('readScales(dataset) gives back what was written', () => {
    expect(readScales(writeScales(trend))).toEqual({ ...trend, periods: [trend.periods[0], ['2019', 98]] });
  });

  test('readScales(dataset) is null for a drawing that carries none', () => {
    expect(readScales({})).toBeNull();
  });

  test.each(['narrow', 'wide'] as const)('readScales(dataset) finds each figure of Birmingham where the %s drawing has its dot', (size) => {
    const svg = read(chart(example, 'repeat-plans').drawings[size].svg);
    const attributes = [...svg.attributes].map(({ name, value }) => [name.replace('data-', ''), value]);
    const scales = readScales(Object.fromEntries(attributes));
    const figures: [string, number][] = [
      ['2016', 20.8],
      ['2018', 24],
    ];
    for (const [period, value] of figures) {
      const dot = svg.querySelector(`[data-key=birmingham-${period}]`);
      expect(scales?.periods.find(([name]) => name === period)?.[1]).toBeCloseTo(Number(dot?.getAttribute('cx')), 1);
      expect(placeOfValue(scales?.values ?? [], value)).toBeCloseTo(Number(dot?.getAttribute('cy')), 0);
    }
  });
});
