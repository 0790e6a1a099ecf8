import { expect, test } from 'vitest';
import { exampleLibrary, releaseText } from '../../example.ts';
import { careLeavers } from './reading.ts';

test('care-leavers-suitable-home-known is over everyone but those without information to 2016, then over suitable and unsuitable', () => {
  const first = (columns: string, cells: string): string => `geog_c,geog_n,${columns}\n330,Birmingham,${cells}\n`;
  const activity = 'Act_HE,Act_OE,Act_TE,Act_NEET_ill,Act_NEET_oth,Act_NEET_preg';
  const of2016 =
    'All_aged1920&21,Act_HE1920&21,Act_OE1920&21,Act_TE1920&21,Act_NEET_ill1920&21,Act_NEET_oth1920&21,Act_NEET_preg1920&21,Acc_SUIT1920&21,Acc_GA1920&21,Acc_Dep1920&21,Acc_ResNk1920&21,LA_NoAccinf1920&21';
  const of2017 =
    'CL_All_19to21,CL_Act_HE19to21,CL_Act_OE19to21,CL_Act_TE19to21,CL_Act_NEET_ill19to21,CL_Act_NEET_oth19to21,CL_ACT_NEET_preg19to21,CL_Acc_SUIT19to21,CL_Acc_NotSUIT19to21,CL_Acc_NoSUITInfo19to21,CL_InTouch_IT19to21,CL_InTouch_Not19to21';
  const library = exampleLibrary({
    leavers2014: first(
      `All_aged1920&21,${activity},LA_Noinf,ChildDied,Acc_SUIT,Acc_GA,Acc_Dep,Acc_ResNk,LA_Noinf,ChildDied`,
      '644,31,117,88,66,167,58,114,x,526,0,0,x,114,x',
    ),
    leavers2015: first(`All_aged1920&21,${activity},Acc_SUIT,Acc_GA,Acc_Dep,Acc_ResNk,LA_NoAccinf`, '635,36,102,107,65,181,52,504,0,0,2,92'),
    leavers2016: first(of2016, '628,1,1,1,1,1,1,513,0,0,x,81'),
    leavers2017: first(of2017, '669,1,1,1,1,1,1,542,42,84,585,23'),
    homes2022: releaseText('age,accommodation_suitability,number,percentage', [
      '2018 birmingham 19~to~21~years,Accommodation~considered~suitable,563,83',
      '2018 birmingham 19~to~21~years,Accommodation~considered~not~suitable,38,6',
      '2021 birmingham 19~to~21~years,Accommodation~considered~suitable,1,1',
      '2018 leeds 19~to~21~years,Accommodation~considered~suitable,300,90',
      '2018 leeds 19~to~21~years,Accommodation~considered~not~suitable,c,c',
    ]).replaceAll('~', ' '),
    homes: releaseText('care_leaver_age,breakdown,care_leaver_count,care_leaver_percent', [
      '2025 birmingham 19~to~21~years,Accommodation~considered~suitable,722,85',
      '2025 birmingham 19~to~21~years,Accommodation~considered~unsuitable,56,7',
    ]).replaceAll('~', ' '),
  });
  const rows = careLeavers.find((mapping) => mapping.id === 'care-leavers-suitable-home-known')?.read(library) ?? [];
  expect(rows.map((row) => [row.area, row.period, row.value, row.numerator, row.denominator, row.symbol])).toEqual([
    ['E08000025', '2014', 99.2, 526, 530, null],
    ['E08000025', '2015', 93.2, 504, 541, null],
    ['E08000025', '2016', 93.8, 513, 547, null],
    ['E08000025', '2017', 92.8, 542, 584, null],
    ['E08000025', '2018', 93.7, 563, 601, null],
    ['E08000035', '2018', null, 300, null, 'c'],
    ['E08000025', '2025', 92.8, 722, 778, null],
  ]);
});
