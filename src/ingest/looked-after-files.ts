import { releaseSymbols, tableSymbols } from './formats/symbols.ts';
import { type PublishedFile, publicCopy, releaseColumns } from './published-file.ts';
import { lookedAfter2025, lookedAfterIn, stabilityMeasures2024 } from './releases.ts';

/** Files on children looked after and care leavers. Columns are given as words. */
export const lookedAfterFiles = {
  careNumbers: release2025(
    'dfe-looked-after-numbers-2025',
    'cla_number_and_rate_per_10k_children.csv',
    2505,
    'population_type children_count rate_per_10000',
    'Numbers and rates per 10,000 children, 2021 to 2025',
  ),
  placementStability: release2025(
    'dfe-placement-stability-2025',
    'la_cla_placement_stability.csv',
    5010,
    'cla_group placement_stability children_count children_percent',
    'Placement stability, 2021 to 2025',
  ),
  socialWorkers: {
    ...release2025('dfe-social-worker-changes-2024', 'la_cla_swcount.csv', 330, 'cla_group sw_stability number percentage', 'Changes of social worker, 2024'),
    years: [2024, 2024],
    release: stabilityMeasures2024,
  },
  health: release2025(
    'dfe-health-2025',
    'la_conviction_health_outcome_cla.csv',
    15030,
    'characteristic breakdown children_count children_percent',
    'Health and other outcomes, 2021 to 2025',
  ),
  activity: release2025(
    'dfe-care-leavers-activity-2025',
    'la_care_leavers_activity.csv',
    20040,
    'care_leaver_age breakdown care_leaver_count care_leaver_percent',
    'Care leavers by activity, 2021 to 2025',
  ),
  homes: release2025(
    'dfe-care-leavers-homes-2025',
    'la_care_leavers_accommodation_suitability.csv',
    6680,
    'care_leaver_age breakdown care_leaver_count care_leaver_percent',
    'Care leavers by suitability of accommodation, 2021 to 2025',
  ),
  health2022: earlier(
    2022,
    'dfe-health-2022',
    'la_conviction_health_outcome_cla_2018_2022.csv',
    15120,
    'cla_group characteristic number percentage',
    'Health and other outcomes',
  ),
  health2023: earlier(
    2023,
    'dfe-health-2023',
    'la_conviction_health_outcome_cla_2019_2023.csv',
    15120,
    'cla_group characteristic number percentage',
    'Health and other outcomes',
  ),
  activity2022: earlier(
    2022,
    'dfe-care-leavers-activity-2022',
    'la_care_leavers_activity_2018_2022.csv',
    20160,
    'age activity number percentage',
    'Care leavers by activity',
  ),
  homes2022: earlier(
    2022,
    'dfe-care-leavers-homes-2022',
    'la_care_leavers_accommodation_suitability_2018_2022.csv',
    6720,
    'age accommodation_suitability number percentage',
    'Care leavers by suitability of accommodation',
  ),
  inTouch2022: earlier(
    2022,
    'dfe-care-leavers-in-touch-2022',
    'la_care_leavers_intouch_2018_2022.csv',
    8400,
    'age in_touch number percentage',
    'Care leavers by contact with the council',
  ),
  inTouch2023: earlier(
    2023,
    'dfe-care-leavers-in-touch-2023',
    'la_care_leavers_intouch_2019_2023.csv',
    8400,
    'age in_touch number percentage',
    'Care leavers by contact with the council',
  ),
  inTouch2024: earlier(
    2024,
    'dfe-care-leavers-in-touch-2024',
    'la_care_leavers_intouch_2020_2024.csv',
    8350,
    'age in_touch number percentage',
    'Care leavers by contact with the council',
  ),
  leavers2014: firstRelease(
    2014,
    36,
    'care-leavers',
    'SFR36_FormerCareLeavers2014.csv',
    'All_aged1920&21 Act_HE Act_OE Act_TE Act_NEET_ill Act_NEET_oth Act_NEET_preg Acc_SUIT Acc_GA Acc_Dep Acc_ResNk LA_Noinf#2 ChildDied#2',
  ),
  leavers2015: firstRelease(
    2015,
    34,
    'care-leavers',
    'SFR34_FormerCareLeavers2015.csv',
    'All_aged1920&21 Act_HE Act_OE Act_TE Act_NEET_ill Act_NEET_oth Act_NEET_preg Acc_SUIT Acc_GA Acc_Dep Acc_ResNk LA_NoAccinf',
  ),
  leavers2016: firstRelease(
    2016,
    41,
    'care-leavers',
    'SFR41_CareLeavers2016.csv',
    'All_aged1920&21 Act_HE1920&21 Act_OE1920&21 Act_TE1920&21 Act_NEET_ill1920&21 Act_NEET_oth1920&21 Act_NEET_preg1920&21 Acc_SUIT1920&21 Acc_GA1920&21 Acc_Dep1920&21 Acc_ResNk1920&21 LA_NoAccinf1920&21',
  ),
  leavers2017: firstRelease(
    2017,
    50,
    'care-leavers',
    'SFR50_CareLeavers19to212017.csv',
    'CL_All_19to21 CL_Act_HE19to21 CL_Act_OE19to21 CL_Act_TE19to21 CL_Act_NEET_ill19to21 CL_Act_NEET_oth19to21 CL_ACT_NEET_preg19to21 CL_Acc_SUIT19to21 CL_Acc_NotSUIT19to21 CL_Acc_NoSUITInfo19to21 CL_InTouch_IT19to21 CL_InTouch_Not19to21',
    164,
  ),
  health2015: firstRelease(2015, 34, 'health', 'SFR34_OC22015.csv', 'CLA_12mths CLA_immunisation CLA_teethcheck CLA_healthassmt'),
  health2016: firstRelease(2016, 41, 'health', 'SFR41_OC22016.csv', 'CLA_12mths CLA_immunisation CLA_teethcheck CLA_healthassmt'),
  health2017: firstRelease(2017, 50, 'health', 'SFR50_OC22017.csv', 'OC2_12mths OC2_immunisation OC2_teethcheck OC2_healthassmt'),
  inCare2014: firstRelease(2014, 36, 'in-care', 'SFR36_CLA2014.csv', 'CLA_Mar2014'),
  inCare2015: firstRelease(2015, 34, 'in-care', 'SFR34_CLA2015.csv', 'CLA_Mar2015'),
  leftCare2014: firstRelease(2014, 36, 'leaving-care', 'SFR36_CEA2014.csv', 'CLA_cease CLA_ceaAdop CLA_ceaAdop2 CLA_ceaSpecG CLA_ceaSpecG2'),
  leftCare2015: firstRelease(2015, 34, 'leaving-care', 'SFR34_CEA2015.csv', 'CLA_cease CLA_ceaAdop CLA_ceaAdop2 CLA_ceaSpecG CLA_ceaSpecG2'),
} as const satisfies Record<string, PublishedFile>;

/** A table of the 2025 release on children looked after, years 2021 to 2025 unless said. */
function release2025(id: string, file: string, rows: number, columns: string, title: string): PublishedFile {
  return {
    id,
    path: `dfe/${file}`,
    years: [2021, 2025],
    rows,
    columns: [...releaseColumns, ...columns.split(' ')],
    symbols: releaseSymbols,
    release: lookedAfter2025,
    title,
  };
}

/** A table of an earlier release on children looked after, five years to the one it is named for. */
function earlier(year: number, id: string, file: string, rows: number, columns: string, title: string): PublishedFile {
  return {
    id,
    path: `dfe-earlier/${file}`,
    years: [year - 4, year],
    rows,
    columns: [...releaseColumns, ...columns.split(' ')],
    symbols: releaseSymbols,
    release: lookedAfterIn(year),
    title: `${title}, ${year - 4} to ${year}`,
    note: publicCopy,
  };
}

/** An underlying table of a statistical first release, one row an area, one year, counts only. */
function firstRelease(
  year: number,
  number: number,
  topic: 'care-leavers' | 'health' | 'in-care' | 'leaving-care',
  file: string,
  columns: string,
  rows = 163,
): PublishedFile {
  const titles = {
    'care-leavers': 'former care leavers',
    health: 'outcomes of children in care for a year',
    'in-care': 'children in care on 31 March',
    'leaving-care': 'children who left care',
  };
  return {
    id: `dfe-sfr${number}-${year}-${topic}`,
    path: `dfe-earlier/${file}`,
    years: [year, year],
    rows,
    columns: ['geog_c', 'geog_n', ...columns.split(' ')],
    symbols: tableSymbols,
    release: lookedAfterIn(year),
    title: `SFR${number}/${year} underlying data: ${titles[topic]}`,
    note: publicCopy,
  };
}
