import type { Symbols } from './symbols.ts';
import { releaseSymbols, tableSymbols, toolSymbols } from './symbols.ts';

/** A published file: where it lies in the folder of source files, what we expect of it, and what its record in sources.json says. */
export interface PublishedFile {
  /** Name of its record in sources.json. */
  readonly id: string;
  /** Path in the folder of source files. */
  readonly path: string;
  /** Years its rows may have, as labels. */
  readonly years: readonly [first: number, last: number];
  /** Rows under the header, so that a file cut at a line break is noticed; null where it is not a table of rows. */
  readonly rows: number | null;
  /** Columns that must be there, in any order; for a workbook the mapping says what it expects of each sheet. */
  readonly columns: readonly string[];
  /** Sheets of a workbook that are read. */
  readonly sheets?: readonly string[];
  /** Signs for missing values. */
  readonly symbols: Symbols;
  /** The statistical release it belongs to. */
  readonly release: Release;
  /** Title of the file within the release. */
  readonly title: string;
  /** Where the file itself can be found, when that is not the page of the release. */
  readonly url?: string;
  /** What else has to be known of it. */
  readonly note?: string;
}

/** A statistical release. */
export interface Release {
  readonly name: string;
  readonly publisher: string;
  readonly published: string | null;
  readonly expected: string | null;
  readonly url: string;
  readonly licence: string;
}

const publicCopy = 'Read from a public copy of the published file; the original is on the page of the release.';
const openGovernment = 'Open Government Licence v3.0';
const education = 'Department for Education';
const childrenInNeedPage = 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need';
const lookedAfterPage = 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions';

const lookedAfter = (year: number): Release => ({
  name: `Children looked after in England including adoptions, ${year}`,
  publisher: education,
  published: String(year),
  expected: null,
  url: lookedAfterPage,
  licence: openGovernment,
});
const workforce2025: Release = {
  name: "Children's social work workforce, reporting year 2025",
  publisher: education,
  published: null,
  expected: null,
  url: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
  licence: openGovernment,
};
const childrenInNeed2018: Release = {
  name: 'Characteristics of children in need: 2017 to 2018',
  publisher: education,
  published: '2018-10-25',
  expected: null,
  url: 'https://www.gov.uk/government/statistics/characteristics-of-children-in-need-2017-to-2018',
  licence: openGovernment,
};
export const childrenInNeed2025: Release = {
  name: 'Children in need, reporting year 2025',
  publisher: education,
  published: '2025',
  expected: null,
  url: childrenInNeedPage,
  licence: openGovernment,
};
const neighbourModels = (year: string): Release => ({
  name: `Statistical neighbour model ${year}`,
  publisher: education,
  published: year,
  expected: null,
  url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
  licence: openGovernment,
});
export const interactiveTool: Release = {
  name: 'Local Authority Interactive Tool (LAIT)',
  publisher: education,
  published: null,
  expected: null,
  url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
  licence: openGovernment,
};

const socialCareStatistics: Release = {
  name: "Children's social care in England 2023",
  publisher: 'Ofsted',
  published: '2023',
  expected: null,
  url: 'https://www.gov.uk/government/statistics/childrens-social-care-data-in-england-2023',
  licence: openGovernment,
};
const inspectionOutcomes: Release = {
  name: "Children's social care in England 2025",
  publisher: 'Ofsted',
  published: '2025',
  expected: null,
  url: 'https://www.gov.uk/government/collections/childrens-social-care-statistics',
  licence: openGovernment,
};

/** Columns by which every table of the Department's statistics platform names the year and the area. */
const releaseColumns = ['time_period', 'geographic_level', 'region_code', 'old_la_code'];

export const files = {
  population: {
    id: 'ons-population',
    path: 'dfe/ons_mid-year_population_estimates_2012_to_2024.csv',
    years: [2012, 2024],
    rows: 2132,
    columns: [...releaseColumns, 'new_la_code', 'la_name', 'region_name', 'population_estimate'],
    symbols: releaseSymbols,
    release: childrenInNeed2025,
    title: 'ONS mid-year population estimates, children under 18, 2012 to 2024',
    note: 'Office for National Statistics estimates, as published with the children in need release.',
  },
  childrenInNeed: {
    id: 'dfe-b1-children-in-need',
    path: 'dfe/b1_children_in_need_2013_to_2025.csv',
    years: [2013, 2025],
    rows: 2132,
    columns: [...releaseColumns, 'At31_episodes'],
    symbols: releaseSymbols,
    release: childrenInNeed2025,
    title: 'Table B1: children in need, 2013 to 2025',
  },
  referrals: {
    id: 'dfe-c1-referrals',
    path: 'dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
    years: [2013, 2025],
    rows: 2132,
    columns: [...releaseColumns, 'referral_count', 'rereferral_count', 'rereferral_percent', 'not_in_need_count', 'not_in_need_percent'],
    symbols: releaseSymbols,
    release: childrenInNeed2025,
    title: 'Table C1: referrals and re-referrals, 2013 to 2025',
  },
  plansStarted: {
    id: 'dfe-d3-repeat-plans',
    path: 'dfe/d3_cpps_subsequent_plan_2013_to_2025.csv',
    years: [2013, 2025],
    rows: 2132,
    columns: [...releaseColumns, 'CPP_start', 'CPP_subsequent', 'CPP_subsequent_percent'],
    symbols: releaseSymbols,
    release: childrenInNeed2025,
    title: 'Table D3: child protection plans that are a second or later plan, 2013 to 2025',
  },
  plansInForce: {
    id: 'dfe-d5-plans-in-force',
    path: 'dfe/d5_cpps_at31march_by_duration_2013_to_2025.csv',
    years: [2013, 2025],
    rows: 2132,
    columns: [...releaseColumns, 'CPP_At31', '3_months_or_less', '3_months_or_less_percent'],
    symbols: releaseSymbols,
    release: childrenInNeed2025,
    title: 'Table D5: child protection plans at 31 March by length of time, 2013 to 2025',
  },
  neighbours2021: {
    id: 'dfe-neighbours-2021',
    path: 'dfe/New_Statistical_Neighbour_Groupings_April_2021.csv',
    years: [2021, 2021],
    rows: 159,
    columns: ['LA number', 'LA Name', 'SN1', 'SNP', 'SN10', 'SNP#10'],
    symbols: {},
    release: neighbourModels('2021'),
    title: 'Statistical neighbour groupings, April 2021',
  },
  neighbours2025: {
    id: 'dfe-neighbours-2025',
    path: 'dfe/sn_model_2025_wide.csv',
    years: [2025, 2025],
    rows: 153,
    columns: ['old_la_code', 'la_name', 'SN_1', 'SN_1P', 'SN_10', 'SN_10P'],
    symbols: {},
    release: neighbourModels('2025'),
    title: 'Statistical neighbour model, 2025',
  },
  tool: {
    id: 'dfe-lait',
    path: 'lait/bds_long_0.parquet',
    years: [2016, 2025],
    rows: null,
    columns: ['Short Desc', 'Years', 'LA Number', 'Values'],
    symbols: toolSymbols,
    release: interactiveTool,
    title: 'Local Authority Interactive Tool, long data',
  },
  inspections2023: {
    id: 'ofsted-stats-2023-underlying',
    path: 'dfe/Childrens_social_care_in_England_2023_underlying_data.ods',
    years: [2009, 2023],
    rows: null,
    columns: [],
    sheets: ['LA_inspections_2009-2023'],
    symbols: {},
    release: socialCareStatistics,
    title: 'Underlying data, sheet LA_inspections_2009-2023',
    note: 'It gives the old grade "adequate" as "requires improvement to be good".',
  },
  inspections2025: {
    id: 'ofsted-stats-2025-outcomes',
    path: 'dfe/LA_Inspection_Outcomes_as_at_31_March_2025.ods',
    years: [2018, 2025],
    rows: null,
    columns: [],
    sheets: ['ILACS_inspection_history'],
    symbols: {},
    release: inspectionOutcomes,
    title: 'Local authority inspection outcomes as at 31 March 2025',
    note: 'Although titled 31 March 2025, the history runs to reports of May 2025.',
  },
  tables2018: {
    id: 'dfe-children-in-need-2018-tables',
    path: 'dfe-earlier/Characteristics_of_children_in_need_main_tables_2018.xlsx',
    years: [2018, 2018],
    rows: null,
    columns: [],
    sheets: ['D7', 'D8'],
    symbols: tableSymbols,
    release: childrenInNeed2018,
    title: 'Main tables, sheets D7 and D8',
    note: 'Read from a public copy of the workbook; the original is on the page of the release.',
  },
  workforce: {
    id: 'dfe-workforce-2025',
    path: 'dfe/csww_indicators_2017_to_2025.csv',
    years: [2017, 2025],
    rows: 1463,
    columns: [
      ...releaseColumns,
      'inpost_fte',
      'leavers_fte',
      'turnover_rate_fte',
      'agency_fte',
      'agency_rate_fte',
      'vacancy_fte',
      'vacancy_rate_fte',
      'case_holders_fte',
      'cases',
      'caseload_fte',
      'working_days_lost_fte',
      'absence_rate_fte',
    ],
    symbols: releaseSymbols,
    release: workforce2025,
    title: 'Headline measures of the workforce, 2017 to 2025',
  },
  careNumbers: release2025(
    'dfe-looked-after-numbers-2025',
    'cla_number_and_rate_per_10k_children.csv',
    2505,
    ['population_type', 'children_count', 'rate_per_10000'],
    'Numbers and rates per 10,000 children, 2021 to 2025',
  ),
  placementStability: release2025(
    'dfe-placement-stability-2025',
    'la_cla_placement_stability.csv',
    5010,
    ['cla_group', 'placement_stability', 'children_count', 'children_percent'],
    'Placement stability, 2021 to 2025',
  ),
  socialWorkers: {
    ...release2025(
      'dfe-social-worker-changes-2024',
      'la_cla_swcount.csv',
      330,
      ['cla_group', 'sw_stability', 'number', 'percentage'],
      'Changes of social worker, 2024',
    ),
    years: [2024, 2024],
  },
  health: release2025(
    'dfe-health-2025',
    'la_conviction_health_outcome_cla.csv',
    15030,
    ['characteristic', 'breakdown', 'children_count', 'children_percent'],
    'Health and other outcomes, 2021 to 2025',
  ),
  activity: release2025(
    'dfe-care-leavers-activity-2025',
    'la_care_leavers_activity.csv',
    20040,
    ['care_leaver_age', 'breakdown', 'care_leaver_count', 'care_leaver_percent'],
    'Care leavers by activity, 2021 to 2025',
  ),
  homes: release2025(
    'dfe-care-leavers-homes-2025',
    'la_care_leavers_accommodation_suitability.csv',
    6680,
    ['care_leaver_age', 'breakdown', 'care_leaver_count', 'care_leaver_percent'],
    'Care leavers by suitability of accommodation, 2021 to 2025',
  ),
  health2022: earlier(
    2022,
    'dfe-health-2022',
    'la_conviction_health_outcome_cla_2018_2022.csv',
    15120,
    ['cla_group', 'characteristic', 'number', 'percentage'],
    'Health and other outcomes',
  ),
  health2023: earlier(
    2023,
    'dfe-health-2023',
    'la_conviction_health_outcome_cla_2019_2023.csv',
    15120,
    ['cla_group', 'characteristic', 'number', 'percentage'],
    'Health and other outcomes',
  ),
  activity2022: earlier(
    2022,
    'dfe-care-leavers-activity-2022',
    'la_care_leavers_activity_2018_2022.csv',
    20160,
    ['age', 'activity', 'number', 'percentage'],
    'Care leavers by activity',
  ),
  homes2022: earlier(
    2022,
    'dfe-care-leavers-homes-2022',
    'la_care_leavers_accommodation_suitability_2018_2022.csv',
    6720,
    ['age', 'accommodation_suitability', 'number', 'percentage'],
    'Care leavers by suitability of accommodation',
  ),
  inTouch2022: earlier(
    2022,
    'dfe-care-leavers-in-touch-2022',
    'la_care_leavers_intouch_2018_2022.csv',
    8400,
    ['age', 'in_touch', 'number', 'percentage'],
    'Care leavers by contact with the council',
  ),
  inTouch2023: earlier(
    2023,
    'dfe-care-leavers-in-touch-2023',
    'la_care_leavers_intouch_2019_2023.csv',
    8400,
    ['age', 'in_touch', 'number', 'percentage'],
    'Care leavers by contact with the council',
  ),
  inTouch2024: earlier(
    2024,
    'dfe-care-leavers-in-touch-2024',
    'la_care_leavers_intouch_2020_2024.csv',
    8350,
    ['age', 'in_touch', 'number', 'percentage'],
    'Care leavers by contact with the council',
  ),
  leavers2014: firstRelease(2014, 36, 'care-leavers', 'SFR36_FormerCareLeavers2014.csv', [
    'All_aged1920&21',
    'Act_HE',
    'Act_OE',
    'Act_TE',
    'Act_NEET_ill',
    'Act_NEET_oth',
    'Act_NEET_preg',
    'Acc_SUIT',
    'Acc_GA',
    'Acc_Dep',
    'Acc_ResNk',
    'LA_Noinf#2',
    'ChildDied#2',
  ]),
  leavers2015: firstRelease(2015, 34, 'care-leavers', 'SFR34_FormerCareLeavers2015.csv', [
    'All_aged1920&21',
    'Act_HE',
    'Act_OE',
    'Act_TE',
    'Act_NEET_ill',
    'Act_NEET_oth',
    'Act_NEET_preg',
    'Acc_SUIT',
    'Acc_GA',
    'Acc_Dep',
    'Acc_ResNk',
    'LA_NoAccinf',
  ]),
  leavers2016: firstRelease(2016, 41, 'care-leavers', 'SFR41_CareLeavers2016.csv', [
    'All_aged1920&21',
    'Act_HE1920&21',
    'Act_OE1920&21',
    'Act_TE1920&21',
    'Act_NEET_ill1920&21',
    'Act_NEET_oth1920&21',
    'Act_NEET_preg1920&21',
    'Acc_SUIT1920&21',
    'Acc_GA1920&21',
    'Acc_Dep1920&21',
    'Acc_ResNk1920&21',
    'LA_NoAccinf1920&21',
  ]),
  leavers2017: firstRelease(
    2017,
    50,
    'care-leavers',
    'SFR50_CareLeavers19to212017.csv',
    [
      'CL_All_19to21',
      'CL_Act_HE19to21',
      'CL_Act_OE19to21',
      'CL_Act_TE19to21',
      'CL_Act_NEET_ill19to21',
      'CL_Act_NEET_oth19to21',
      'CL_ACT_NEET_preg19to21',
      'CL_Acc_SUIT19to21',
      'CL_Acc_NotSUIT19to21',
      'CL_Acc_NoSUITInfo19to21',
      'CL_InTouch_IT19to21',
      'CL_InTouch_Not19to21',
    ],
    164,
  ),
  health2015: firstRelease(2015, 34, 'health', 'SFR34_OC22015.csv', ['CLA_12mths', 'CLA_immunisation', 'CLA_teethcheck', 'CLA_healthassmt']),
  health2016: firstRelease(2016, 41, 'health', 'SFR41_OC22016.csv', ['CLA_12mths', 'CLA_immunisation', 'CLA_teethcheck', 'CLA_healthassmt']),
  health2017: firstRelease(2017, 50, 'health', 'SFR50_OC22017.csv', ['OC2_12mths', 'OC2_immunisation', 'OC2_teethcheck', 'OC2_healthassmt']),
  leftCare2014: firstRelease(2014, 36, 'leaving-care', 'SFR36_CEA2014.csv', ['CLA_cease', 'CLA_ceaAdop', 'CLA_ceaAdop2', 'CLA_ceaSpecG', 'CLA_ceaSpecG2']),
  leftCare2015: firstRelease(2015, 34, 'leaving-care', 'SFR34_CEA2015.csv', ['CLA_cease', 'CLA_ceaAdop', 'CLA_ceaAdop2', 'CLA_ceaSpecG', 'CLA_ceaSpecG2']),
} as const satisfies Record<string, PublishedFile>;

/** A table of the 2025 release on children looked after, years 2021 to 2025 unless said. */
function release2025(id: string, file: string, rows: number, columns: readonly string[], title: string): PublishedFile {
  return {
    id,
    path: `dfe/${file}`,
    years: [2021, 2025],
    rows,
    columns: [...releaseColumns, ...columns],
    symbols: releaseSymbols,
    release: lookedAfter(2025),
    title,
  };
}

/** A table of an earlier release on children looked after, five years to the one it is named for. */
function earlier(year: number, id: string, file: string, rows: number, columns: readonly string[], title: string): PublishedFile {
  return {
    id,
    path: `dfe-earlier/${file}`,
    years: [year - 4, year],
    rows,
    columns: [...releaseColumns, ...columns],
    symbols: releaseSymbols,
    release: lookedAfter(year),
    title: `${title}, ${year - 4} to ${year}`,
    note: publicCopy,
  };
}

/** An underlying table of a statistical first release, one row an area, one year, counts only. */
function firstRelease(
  year: number,
  number: number,
  topic: 'care-leavers' | 'health' | 'leaving-care',
  file: string,
  columns: readonly string[],
  rows = 163,
): PublishedFile {
  const titles = { 'care-leavers': 'former care leavers', health: 'outcomes of children in care for a year', 'leaving-care': 'children who left care' };
  return {
    id: `dfe-sfr${number}-${year}-${topic}`,
    path: `dfe-earlier/${file}`,
    years: [year, year],
    rows,
    columns: ['geog_c', 'geog_n', ...columns],
    symbols: tableSymbols,
    release: lookedAfter(year),
    title: `SFR${number}/${year} underlying data: ${titles[topic]}`,
    note: publicCopy,
  };
}

/** Short name of a published file in the mappings. */
export type FileName = keyof typeof files;
