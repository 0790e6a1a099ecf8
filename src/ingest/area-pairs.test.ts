import { expect, test } from 'vitest';
import { checkPairs } from './area-pairs.ts';
import { readCsv } from './formats/csv.ts';

const table = (file: string, rows: readonly string[]) => readCsv(file, new TextEncoder().encode(`old_la_code,new_la_code,la_name\n${rows.join('\n')}\n`), []);
const leeds = '383,E08000035,Leeds';
const sheffield = '373,E08000019,Sheffield';

test('checkPairs is content where numbers, codes and names agree, whatever changed over the years, and for rows of no council', () => {
  const moved = ['825,E10000002,Buckinghamshire', '825,E06000060,Buckinghamshire', '835,E10000009,Dorset', '838,E06000059,Dorset', ',,', 'z,z,z'];
  expect(() => checkPairs([table('a.csv', [leeds, sheffield, ...moved]), table('b.csv', [leeds, sheffield])])).not.toThrow();
});

test.each<[string, string[]]>([
  ['codes', ['383,E08000019,Leeds', '373,E08000035,Sheffield']],
  ['names', ['383,E08000035,Sheffield', '373,E08000019,Leeds']],
  ['numbers', ['373,E08000035,Leeds', '383,E08000019,Sheffield']],
])('checkPairs stops where two %s changed places in one file', (_, rows) => {
  expect(() => checkPairs([table('a.csv', [leeds, sheffield]), table('b.csv', rows)])).toThrow(
    /^b\.csv, row 2, column old_la_code: found "\d{3}", expected \d{3}, the number beside "\w+" in a\.csv: code and name of a council must agree/,
  );
});
