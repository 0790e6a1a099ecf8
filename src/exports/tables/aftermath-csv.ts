import { type Dataset, indicator } from '../../dataset/query.ts';
import type { Aftermath } from '../../statistics/aftermath/aftermath.ts';
import { followed } from '../../statistics/aftermath/paths.ts';
import type { Summary } from '../../statistics/aftermath/student.ts';
import { comparedGrades, triedAfter } from '../../statistics/aftermath/tried.ts';
import { round } from '../../statistics/round.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import type { Cell } from './csv.ts';
import { type Table, tableCsv } from './table.ts';

/** What came after each grade, a row for each year before and after, and two for the paired changes. Ours, from judgements and figures. */
export const aftermathTable: Table = {
  name: 'aftermath',
  title: 'What came after each grade: how far councils stood from the middle council, two years before to five after, worked out by us',
  columns: [
    { name: 'indicator', type: 'string', required: true, meaning: 'Id of the indicator, as in codebook.csv' },
    {
      name: 'grade',
      type: 'string',
      required: true,
      meaning: 'Grade that the councils were newly given; it is what came before, not what made the figures',
      choices: comparedGrades,
    },
    {
      name: 'year',
      type: 'string',
      required: true,
      meaning: 'Year to that of the report, which is 0; change_to_1 and change_to_3 are the change of the same councils from year -1',
      choices: [...followed.map(String), 'change_to_1', 'change_to_3'],
    },
    { name: 'n', type: 'integer', required: true, meaning: 'How many reports the mean is of: those with a figure in every year from -1 to 3, and in this one' },
    {
      name: 'mean_gap',
      type: 'number',
      required: true,
      meaning:
        'Mean of the council’s figure less that of the middle council of the same year, in the unit of the indicator; for a change, the mean of the changes',
    },
    { name: 'lower_95', type: 'number', required: false, meaning: 'Lower end of Student’s 95% interval of the mean; empty for a single report' },
    { name: 'upper_95', type: 'number', required: false, meaning: 'Upper end of Student’s 95% interval of the mean' },
  ],
  key: ['indicator', 'grade', 'year'],
  references: [{ column: 'indicator', table: 'codebook', key: 'indicator' }],
  rows: (dataset) => comparedGrades.flatMap((grade) => triedAfter(dataset, grade).flatMap((found) => rowsOf(dataset, found))).sort(byIndicator),
};

/** aftermath.csv. */
export function aftermathCsv(dataset: Dataset): string {
  return tableCsv(aftermathTable, dataset);
}

/** Means are given to two decimals more than the figures they are made from. */
function rowsOf(dataset: Dataset, { indicator: id, grade, means, changeTo1, changeTo3 }: Aftermath): Cell[][] {
  const decimals = indicator(dataset, id).unit.decimals + 2;
  const end = (value: number | null) => (value === null ? null : round(value, decimals));
  const row = (year: string, { n, mean, lower, upper }: Summary): Cell[] => [id, grade, year, n, round(mean, decimals), end(lower), end(upper)];
  return [...means.map((mean) => row(String(mean.year), mean)), row('change_to_1', changeTo1), ...(changeTo3 ? [row('change_to_3', changeTo3)] : [])];
}

/** By indicator; within one the order of the grades stays. */
function byIndicator([first]: Cell[], [second]: Cell[]): number {
  return String(first) < String(second) ? -1 : Number(first !== second);
}

/** The file and what it says of itself. */
export const aftermathFile: Format = {
  path: 'aftermath.csv',
  type: mediaTypes.csv,
  about: aftermathTable.title,
  limit: 400_000,
  table: aftermathTable,
  write: aftermathCsv,
};
