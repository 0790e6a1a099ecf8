import { expect, test } from 'vitest';
import { exampleLibrary } from './example.ts';
import { neighboursFrom } from './neighbours.ts';

const pairs = (closeness: string): string => Array.from({ length: 10 }, (_, place) => `${place === 0 ? 383 : 838},${closeness}`).join(',');
const header2021 = `LA num,LA Name,LA number,GOInd,GOReg,${Array.from({ length: 10 }, (_, place) => `SN${place + 1},SNP`).join(',')},`;
const header2025 = `old_la_code,la_name,${Array.from({ length: 10 }, (_, place) => `SN_${place + 1},SN_${place + 1}P`).join(',')}`;
const neighbours2021 = `${header2021}\n330,Birmingham,330,8,West Midlands,${pairs('Very Close')},\n${','.repeat(25)}\n,Old SNs:${','.repeat(24)}\n835,Dorset (Pre LG),835,7,South West,${pairs('Close')},\n`;

test('neighboursFrom reads both models, nearest first, and leaves out the older neighbours at the end of the first', () => {
  const groups = neighboursFrom(exampleLibrary({ neighbours2021, neighbours2025: `${header2025}\n330,Birmingham,${pairs('Close ')}\n` }));
  expect(groups.map((group) => [group.model, group.area, group.neighbours.length])).toEqual([
    ['2021', 'E08000025', 10],
    ['2025', 'E08000025', 10],
  ]);
  expect(groups[1]?.neighbours.slice(0, 2)).toEqual([
    { area: 'E08000035', closeness: 'Close' },
    { area: 'E06000059', closeness: 'Close' },
  ]);
});

test('neighboursFrom stops at a neighbour it does not know', () => {
  expect(() =>
    neighboursFrom(exampleLibrary({ neighbours2021, neighbours2025: `${header2025}\n330,Birmingham,${pairs('Close').replace('383', '399')}\n` })),
  ).toThrow('dfe/sn_model_2025_wide.csv, row 2, column SN_1: found "399"');
});
