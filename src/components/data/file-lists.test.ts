import { expect, test } from 'vitest';
import { rowsBelow, versionTrail } from './file-lists.ts';

test('rowsBelow names the files of a folder from there, with what is known of them', () => {
  const files = [
    { path: 'areas.csv', body: 'a' },
    { path: 'indicators/caseload.csv', about: 'Caseload, one figure a row', body: 'a'.repeat(12_300) },
    { path: 'indicators/caseload.json', body: new Uint8Array(2_000_000) },
    { path: 'councils/leeds.csv', about: 'Every figure of Leeds' },
  ];
  expect(rowsBelow('indicators/', files)).toEqual([
    { path: 'caseload.csv', about: 'Caseload, one figure a row', size: '12 kB' },
    { path: 'caseload.json', size: '2.0 MB' },
  ]);
  expect(rowsBelow('councils/', files)).toEqual([{ path: 'leeds.csv', about: 'Every figure of Leeds' }]);
});

test('versionTrail leads to the version that a folder is of', () => {
  expect(versionTrail('0.2.1')).toEqual([
    { title: 'Data', path: 'data/' },
    { title: 'The data set, version 0.2.1', path: 'data/v0.2.1/' },
  ]);
});
