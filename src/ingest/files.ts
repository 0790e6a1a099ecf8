import type { Symbols } from './symbols.ts';
import { releaseSymbols, toolSymbols } from './symbols.ts';

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

const openGovernment = 'Open Government Licence v3.0';
const education = 'Department for Education';
const childrenInNeedPage = 'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need';
const lookedAfterPage = 'https://explore-education-statistics.service.gov.uk/find-statistics/children-looked-after-in-england-including-adoptions';

export const childrenInNeed2025: Release = { name: 'Children in need, reporting year 2025', publisher: education, published: '2025', expected: null, url: childrenInNeedPage, licence: openGovernment };
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
    sheets: ['ILACS_inspection_history', 'Inspections_as_at_31_March'],
    symbols: {},
    release: inspectionOutcomes,
    title: 'Local authority inspection outcomes as at 31 March 2025',
    note: 'Although titled 31 March 2025, the history runs to reports of May 2025.',
  },
} as const satisfies Record<string, PublishedFile>;

/** Short name of a published file in the mappings. */
export type FileName = keyof typeof files;
