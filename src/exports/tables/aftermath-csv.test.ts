import { expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { aftermathTable } from './aftermath-csv.ts';
import { tableCsv } from './table.ts';

const lines = tableCsv(aftermathTable, loadDataset()).split('\r\n');
const of = (start: string) => lines.filter((line) => line.startsWith(start));

test('aftermathTable has the promised columns', () => {
  expect(lines[0]).toBe('indicator,grade,year,n,mean_gap,lower_95,upper_95');
});

test('aftermathTable gives years -2 to 5 and two changes, with the interval of each mean', () => {
  const years = of('vacancy-rate,inadequate,').map((line) => line.split(',')[2]);
  expect(years).toEqual(['-2', '-1', '0', '1', '2', '3', '4', '5', 'change_to_1', 'change_to_3']);
  expect(of('vacancy-rate,inadequate,change_to_1')).toEqual(['vacancy-rate,inadequate,change_to_1,27,10.876,5.815,15.937']);
  expect(of('care-leavers-eet,inadequate,change_to_1')).toEqual(['care-leavers-eet,inadequate,change_to_1,36,-3.25,-6.34,-0.16']);
});

test('aftermathTable names each row once, and none where fewer than twelve can be followed', () => {
  const keys = lines.slice(1, -1).map((line) => line.split(',').slice(0, aftermathTable.key.length).join(','));
  expect(new Set(keys).size).toBe(keys.length);
  expect(of('plan-ended-case-closed,')).toEqual([]);
  expect(lines.slice(1, -1).filter((line) => Number(line.split(',')[3]) < 12 && /,(-1|0|1|2|3|change_to_.),/.test(line))).toEqual([]);
});
