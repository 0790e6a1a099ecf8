import { expect, test } from 'vitest';
import type { Observation } from '../dataset/schema.ts';
import { exampleLibrary, releaseText } from './example.ts';
import { breakdown, share, workedShare } from './series.ts';

const inForce = (...rows: string[]): string => releaseText('CPP_At31,3_months_or_less,3_months_or_less_percent', rows);
const activity = (...rows: string[]): string => releaseText('care_leaver_age,breakdown,care_leaver_count,care_leaver_percent', rows);
const inWork = { where: { care_leaver_age: '19' }, by: 'breakdown', part: 'EET', whole: 'Total', count: 'care_leaver_count', percent: 'care_leaver_percent' };
const line = ({ area, period, value, numerator, denominator, status, symbol }: Observation): string =>
  `${area} ${period}: ${value} ${numerator}/${denominator} ${status} ${symbol}`;

test('share keeps a printed value with both counts, and a row that is not applicable', () => {
  const library = exampleLibrary({ plansInForce: inForce('2018 birmingham 1193,500,41.9', '2018 leeds 0,0,z') });
  expect(share('plansInForce', { value: '3_months_or_less_percent', numerator: '3_months_or_less', denominator: 'CPP_At31' })(library).map(line)).toEqual([
    'E08000025 2018: 41.9 500/1193 null null',
    'E08000035 2018: null 0/0 not-applicable z',
  ]);
});

test('breakdown sets one part over the whole of its own group', () => {
  const library = exampleLibrary({
    activity: activity(
      '2025 birmingham 19,EET,466,55',
      '2025 birmingham 19,Total,850,100',
      '2025 birmingham 17,EET,1,9',
      '2025 leeds 19,EET,c,c',
      '2025 leeds 19,Total,90,100',
    ),
  });
  expect(breakdown('activity', inWork)(library).map(line)).toEqual(['E08000025 2025: 55 466/850 null null', 'E08000035 2025: null null/90 suppressed c']);
});

test('breakdown stops where a part comes twice', () => {
  const library = exampleLibrary({ activity: activity('2025 birmingham 19,EET,466,55', '2025 birmingham 19,EET,467,55') });
  expect(() => breakdown('activity', inWork)(library)).toThrow(
    'dfe/la_care_leavers_activity.csv, row 3, column breakdown: found "EET", expected one row for E08000025 2025, not two',
  );
});

test('breakdown stops where no row is about the part, as when it has been renamed', () => {
  const library = exampleLibrary({ activity: activity('2025 birmingham 19,EET,466,55') });
  expect(() => breakdown('activity', { ...inWork, part: 'NEET' })(library)).toThrow(
    'dfe/la_care_leavers_activity.csv, column breakdown: found no rows "NEET", expected some for each year (19)',
  );
});

test('workedShare adds up parts, to whole per cents, and is hidden where a part is', () => {
  const earlier = 'geog_c,geog_n,CLA_cease,CLA_ceaAdop,CLA_ceaAdop2,CLA_ceaSpecG,CLA_ceaSpecG2\n330,Birmingham,758,11,109,32,30\n383,Leeds,300,x,20,5,6\n';
  expect(workedShare('leftCare2014', ['CLA_ceaAdop', 'CLA_ceaAdop2'], 'CLA_cease')(exampleLibrary({ leftCare2014: earlier })).map(line)).toEqual([
    'E08000025 2014: 16 120/758 null null',
    'E08000035 2014: null null/300 suppressed x',
  ]);
});

test('workedShare has no share, and no base, where a council counts more in the part than in the whole', () => {
  const library = exampleLibrary({
    leftCare2014: 'geog_c,geog_n,CLA_cease,CLA_ceaAdop,CLA_ceaAdop2,CLA_ceaSpecG,CLA_ceaSpecG2\n330,Birmingham,100,60,64,1,1\n',
  });
  expect(workedShare('leftCare2014', ['CLA_ceaAdop', 'CLA_ceaAdop2'], 'CLA_cease')(library).map(line)).toEqual([
    'E08000025 2014: null 124/null not-available null',
  ]);
});
