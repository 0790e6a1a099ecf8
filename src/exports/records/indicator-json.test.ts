import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { indicatorJson, indicatorValues } from './indicator-json.ts';

test('indicatorValues gives one array an area, in the order of the periods', () => {
  const found = indicatorValues(example, 'agency-rate');
  expect(found.periods).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']);
  expect(found.areas.find(({ slug }) => slug === 'birmingham')).toEqual({
    code: 'E08000025',
    slug: 'birmingham',
    name: 'Birmingham',
    kind: 'authority',
    values: [23.4, 16.8, 13.3, 11.9, 14.5, 18.3, 19.3, 11.9, null, 12.4],
    missing: { '2024': 'low-reliability' },
  });
});

test('indicatorValues leaves out areas without a row, and gives the spread of the councils', () => {
  const found = indicatorValues(example, 'plan-ended-case-closed');
  expect(found.areas.map(({ slug }) => slug)).not.toContain('oldham');
  expect(found.areas.find(({ slug }) => slug === 'rutland')).toMatchObject({ values: [null], missing: { '2018': 'suppressed' } });
  expect(found.councils).toEqual([{ count: 13, lowest: 15.6, lowerQuartile: 25, median: 30.6, upperQuartile: 40.8, highest: 52.6 }]);
});

test('indicatorValues says what the indicator is and which version it is', () => {
  expect(indicatorValues(example, 'repeat-plans')).toMatchObject({
    id: 'repeat-plans',
    unit: { name: '% of plans starting', symbol: '%', decimals: 1 },
    version: '0.1.0',
    licence: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    neighbours: { '2021': expect.arrayContaining(['E06000032']), '2025': expect.arrayContaining(['E06000018']) },
  });
});

test('indicatorJson can be read back and has one area a line', () => {
  const text = indicatorJson(example, 'repeat-plans');
  expect(JSON.parse(text)).toEqual(indicatorValues(example, 'repeat-plans'));
  expect(text).toContain('\n    {"code":"E08000025","slug":"birmingham","name":"Birmingham","kind":"authority","values":[20.8,21.6,24,22.3]},\n');
});
