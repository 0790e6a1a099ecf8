import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { firstEntry } from '../../dataset/example-changelog.ts';
import { changesJson } from '../records/changes-json.ts';
import { changesFile } from './changes-csv.ts';

const cell = { area: 'E08000025', period: '2018', part: 'value', old: 24, new: null, claims: [], sentences: [] } as const;
const change = {
  indicator: 'repeat-plans',
  charts: [],
  redefined: [],
  reworded: [],
  added: [],
  removed: [{ area: 'E06000017', period: '2013' }],
  changed: [{ ...cell, claims: [], sentences: [] }],
};
const versions = [{ ...firstEntry, version: '1.0.1', level: 'patch' as const, checksum: 'a', indicators: [change] }, firstEntry];

test('changesFile writes each cell that changed and each figure that is gone', () => {
  expect(changesFile(versions).write(example)).toBe(
    [
      'version,date,level,indicator,area_code,period,part,old,new',
      '1.0.1,2026-12-01,patch,repeat-plans,E08000025,2018,value,24,',
      '1.0.1,2026-12-01,patch,repeat-plans,E06000017,2013,row,,',
      '',
    ].join('\r\n'),
  );
});

test('changesJson tells every version, and no checksum of the files it is one of', () => {
  const read = JSON.parse(changesJson(versions));
  expect(read.map(({ version }: { version: string }) => version)).toEqual(['1.0.1', '1.0.0']);
  expect(Object.keys(read[0])).toEqual(['version', 'date', 'level', 'reason', 'indicators', 'records']);
});
