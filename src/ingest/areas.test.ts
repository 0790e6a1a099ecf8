import { expect, test } from 'vitest';
import { areasFrom } from './areas.ts';
import { exampleLibrary, releaseText } from './example.ts';
import { readCsv } from './formats/csv.ts';

const { areas } = exampleLibrary();
const bySlug = (slug: string): unknown => areas.all.find((area) => area.slug === slug);

test('areasFrom keeps two councils of one name apart by number, with the years each reports', () => {
  expect(bySlug('dorset-pre-2019')).toMatchObject({ code: 'E10000009', number: '835', name: 'Dorset (pre-2019)', from: null, to: '2019', predecessors: [] });
  expect(bySlug('dorset')).toMatchObject({ code: 'E06000059', number: '838', from: '2020', to: null, predecessors: ['E10000009'] });
});

test('areasFrom takes code and region from the latest year', () => {
  const text = releaseText('CPP_start', ['2024 Local~authority 1', '2025 birmingham 1']).replace(
    'Local~authority',
    'Local authority,E92000001,England,E12000005,West Midlands,330,E08000999,Birmingham',
  );
  expect(() => areasFrom(readCsv('one.csv', new TextEncoder().encode(text), []))).toThrow('one.csv, column region_code: found no region E12000001');
  expect(areas.authority('330')).toBe('E08000025');
});

test('areasFrom makes one row of councils that report together', () => {
  expect(bySlug('kingston-upon-thames-and-richmond-upon-thames')).toEqual({
    code: 'E09000021 / E09000027',
    number: '314 / 318',
    slug: 'kingston-upon-thames-and-richmond-upon-thames',
    name: 'Kingston upon Thames / Richmond upon Thames',
    kind: 'authority',
    region: 'E13000002',
    from: '2025',
    to: null,
    predecessors: [],
    members: ['E09000021', 'E09000027'],
    otherCodes: [],
  });
});

test('areasFrom has England once, nine regions and the two halves of London', () => {
  expect(areas.all.filter((area) => area.kind === 'country').map((area) => area.code)).toEqual(['E92000001']);
  expect(areas.all.filter((area) => area.kind === 'region').map((area) => area.slug)).toContain('inner-london');
  expect(areas.all.filter((area) => area.kind === 'region')).toHaveLength(11);
});

test('indexAreas finds a council, alone or joined, by its number', () => {
  expect(areas.authority('940 / 941')).toBe('E06000061 / E06000062');
  expect(areas.authority('999')).toBeUndefined();
  expect([areas.isWider('E92000001'), areas.isWider('E12000005'), areas.isWider('E08000025')]).toEqual([true, true, false]);
});

test('areasFrom stops at a number that no council has', () => {
  const text = releaseText('CPP_start', ['2025 birmingham 1']).replace(',330,', ',399,');
  expect(() => areasFrom(readCsv('one.csv', new TextEncoder().encode(text), []))).toThrow(
    'one.csv, row 2, column old_la_code: found "399", expected the number of a known council',
  );
});
