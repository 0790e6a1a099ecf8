import { type Dataset, indicator } from '../../dataset/query.ts';
import type { Aftermath } from '../../statistics/aftermath/aftermath.ts';
import { followed } from '../../statistics/aftermath/paths.ts';
import type { Summary } from '../../statistics/aftermath/student.ts';
import { comparedGrades, triedAfter } from '../../statistics/aftermath/tried.ts';
import { round } from '../../statistics/round.ts';
import { csvFile } from './csv-file.ts';
import { type Table, tableOf } from './table.ts';

/** A year after a grade, or a paired change. */
interface After extends Summary {
  indicator: string;
  grade: string;
  year: string;
}

/** What came after each grade, a row for each year before and after, and two for the paired changes. Ours, from judgements and figures. */
export const aftermathTable: Table = tableOf<After>(
  {
    name: 'aftermath',
    title: 'What came after each grade: how far councils stood from the middle council, two years before to five after, worked out by us',
    key: ['indicator', 'grade', 'year'],
    references: [{ column: 'indicator', table: 'codebook', key: 'indicator' }],
  },
  (dataset) => comparedGrades.flatMap((grade) => triedAfter(dataset, grade).flatMap(rowsOf)).sort(byIndicator),
  {
    indicator: { meaning: 'Id of the indicator, as in codebook.csv', cell: (row) => row.indicator },
    grade: {
      meaning: 'Grade that the councils were newly given; it is what came before, not what made the figures',
      choices: comparedGrades,
      cell: ({ grade }) => grade,
    },
    year: {
      meaning: 'Year to that of the report, which is 0; change_to_1 and change_to_3 are the change of the same councils from year -1',
      choices: [...followed.map(String), 'change_to_1', 'change_to_3'],
      cell: ({ year }) => year,
    },
    n: {
      meaning: 'How many reports the mean is of: those with a figure in every year from -1 to 3, and in this one',
      type: 'integer',
      cell: ({ n }) => n,
    },
    mean_gap: {
      meaning:
        'Mean of the council’s figure less that of the middle council of the same year, in the unit of the indicator; for a change, the mean of the changes',
      type: 'number',
      cell: (row, dataset) => rounded(row.mean, row, dataset),
    },
    lower_95: {
      meaning: 'Lower end of Student’s 95% interval of the mean; empty for a single report',
      type: 'number',
      required: false,
      cell: (row, dataset) => rounded(row.lower, row, dataset),
    },
    upper_95: {
      meaning: 'Upper end of Student’s 95% interval of the mean',
      type: 'number',
      required: false,
      cell: (row, dataset) => rounded(row.upper, row, dataset),
    },
  },
);

function rowsOf({ indicator, grade, means, changeTo1, changeTo3 }: Aftermath): After[] {
  const row = (year: string, summary: Summary): After => ({ ...summary, indicator, grade, year });
  return [...means.map((mean) => row(String(mean.year), mean)), row('change_to_1', changeTo1), ...(changeTo3 ? [row('change_to_3', changeTo3)] : [])];
}

/** Means are given to two decimals more than the figures they are made from. */
function rounded(value: number | null, { indicator: id }: After, dataset: Dataset): number | null {
  return value === null ? null : round(value, indicator(dataset, id).unit.decimals + 2);
}

/** By indicator; within one the order of the grades stays. */
function byIndicator(first: After, second: After): number {
  return first.indicator < second.indicator ? -1 : Number(first.indicator !== second.indicator);
}

/** The file and what it says of itself. */
export const aftermathFile = csvFile(aftermathTable, 400_000);
