import { country, regions } from './area-table.ts';
import type { AreaIndex } from './areas.ts';
import { type Reading, readFigure, toolSymbols } from './formats/symbols.ts';
import type { Row, Table } from './formats/table.ts';

/** Measures of the Local Authority Interactive Tool that we use, by the tool's own codes, odd spacing and all. */
export const measures = [
  'CPPlans2yrs',
  'CPRDuration',
  'CPP_rate',
  'RevCP',
  'CPP_Reviewed_InReqTimeScl',
  'CPP_31March_3MnthorMore',
  'CP_conf_15days',
  '10_ICPC',
  '15_ICPC',
  '20_ICPC',
  '21_ICPC',
  'Section_47',
  'CPP_Abuse_Rate',
  'CPP_Total_Rateper10,000',
  'Continue_Assess_Comp',
  'CIN',
  'CareApplications',
  'Work_Force_Agecy_Rate',
  'Work_Force_Vac_Rate',
  'Work_Force_TO_Rate',
  'Work_Force_AvgNumCase_SW',
  'Work_Force_SWAbsence',
  'LAC',
  'LACnum',
  'LACStable_2016on',
  'LACStableNum_2016on',
  'LAC_LongStable%',
  'LAC_LongStableNum',
  'LACDistance',
  'LACHealth%',
  'LACDental%',
  'LACVaccinations%',
  '%_of LAC Adopted',
  'No_of LAC Adopted',
  'LACceased',
  'LAC_ceased_SGO%',
  'LAC_ceased_SGO',
  'CareLeaverEET',
  'CareLeaversNEET',
  'CareLeaverAcc',
  'CareLeavers_LA_NotInTouch',
  'StayingPut',
  'C&YPExpenditure',
] as const;

/** Code of a measure of the tool. */
export type Measure = (typeof measures)[number];

/** Figures of the tool: per measure, one reading for each area and period it lists. */
export type Tool = ReadonlyMap<string, ReadonlyMap<string, ToolFigure>>;

/** One figure of the tool. */
export interface ToolFigure {
  readonly area: string;
  readonly period: string;
  readonly reading: Reading;
}

/**
 * Figures the tool gives under the Dorset that ended in 2019 although they are of the council that followed it.
 * For care leavers the release itself has them under the new one; care applications go on under the old number to this day.
 */
const misplaced: readonly { measure: Measure; from: string; to: string; numbers: readonly [string, string] }[] = [
  { measure: 'CareLeaverEET', from: '2020', to: '2020', numbers: ['835', '838'] },
  { measure: 'CareLeaversNEET', from: '2020', to: '2020', numbers: ['835', '838'] },
  { measure: 'CareApplications', from: '2020', to: '2025', numbers: ['835', '838'] },
];

/** Key of a figure: area and period. */
export const keyOf = (area: string, period: string): string => `${area} ${period}`;

/**
 * Reads the tool's long table. Its areas are decimals (330.0), its years sometimes carry a note ("2016-17 (OT)"), its values are text.
 * Throws DataError for an unknown area, year or sign, or a figure given twice.
 */
export function readTool(table: Table, areas: AreaIndex, years: readonly [number, number]): Tool {
  const tool = new Map<string, Map<string, ToolFigure>>(measures.map((measure) => [measure, new Map()]));
  for (const row of table.rows) {
    const figures = tool.get(row.text('Short Desc'));
    if (!figures) continue;
    const period = periodOf(row, years);
    const figure = { area: areaOf(row, areas, period), period, reading: readFigure(row, 'Values', toolSymbols) };
    const key = keyOf(figure.area, figure.period);
    if (figures.has(key)) throw row.fault('Short Desc', `one figure for area and period ${key}`);
    figures.set(key, figure);
  }
  return tool;
}

function areaOf(row: Row, areas: AreaIndex, period: string): string {
  const number = truePlace(row.text('Short Desc'), period, row.text('LA Number').replace(/\.0$/, ''));
  if (number === country.tool) return country.code;
  const code = regions.find((entry) => entry.tool === number)?.code ?? areas.authority(number);
  if (!code) throw row.fault('LA Number', 'the number of a known council or region');
  return code;
}

/** Two numbers changed over where the tool has mixed them up. */
function truePlace(measure: string, period: string, number: string): string {
  const place = misplaced.find((entry) => entry.measure === measure && period >= entry.from && period <= entry.to);
  if (!place) return number;
  return number === place.numbers[0] ? place.numbers[1] : number === place.numbers[1] ? place.numbers[0] : number;
}

function periodOf(row: Row, [first, last]: readonly [number, number]): string {
  const [, period, start] = /^((\d{4})(?:-\d{2})?)(?: \((?:OT|Final|Rev|prov)\))?$/.exec(row.text('Years')) ?? [];
  if (period && Number(start) >= first && Number(start) <= last) return period;
  throw row.fault('Years', `a year from ${first} to ${last}, or a financial year`);
}
