import { expect, test } from 'vitest';
import type { Area } from '../dataset/schema.ts';
import { withOtherCodes } from './area-codes.ts';
import { readCsv } from './formats/csv.ts';

const area = (code: string, number: string | null): Area => ({
  ...{ code, number, slug: 'a', name: 'A', kind: 'authority', region: null, from: null, to: null },
  ...{ predecessors: [], members: [], otherCodes: [] },
});
const table = (name: string, text: string) => readCsv(name, new TextEncoder().encode(text), []);

test('withOtherCodes gives each council the other codes beside its number, with the years of the tables that have them', () => {
  const platform = table(
    'one.csv',
    'time_period,old_la_code,new_la_code\n2019,825,E10000002\n2020,825,E10000002\n2021,825,E06000060\n2021,,E12000005\n2021,330,E08000025\n',
  );
  const earlier = table('two.csv', 'New_geog_code,geog_c\nE08000020,390\nE10000002,825\nE12000005,E\n');
  const areas = withOtherCodes(
    [area('E06000060', '825'), area('E08000037', '390'), area('E08000025', '330'), area('E12000005', null)],
    [
      { table: platform, year: 2019 },
      { table: earlier, year: 2016 },
    ],
  );
  expect(areas.map(({ otherCodes }) => otherCodes)).toEqual([
    [{ code: 'E10000002', from: '2016', to: '2020' }],
    [{ code: 'E08000020', from: '2016', to: '2016' }],
    [],
    [],
  ]);
});
