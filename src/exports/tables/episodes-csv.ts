import { area, type Dataset } from '../../dataset/query.ts';
import { episodesOf } from '../../statistics/aftermath/episodes.ts';
import { comparedGrades } from '../../statistics/aftermath/tried.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { type Table, tableCsv } from './table.ts';

const givenGrades = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate'] as const;

/** Each time a council came newly under an overall grade, in order of the reports. Its rows throw UnknownName when a judgement names an unknown area. */
export const episodeTable: Table = {
  name: 'episodes',
  title: 'Each time a council’s whole service was given a grade it did not have before, and when it left that grade',
  columns: [
    { name: 'area_code', type: 'string', required: true, meaning: 'Code of the council, as in areas.csv' },
    { name: 'area_name', type: 'string', required: true, meaning: 'Name of the council' },
    { name: 'grade', type: 'string', required: true, meaning: 'The new overall grade', choices: comparedGrades },
    { name: 'published', type: 'string', required: true, meaning: 'Day of the report that gave it' },
    {
      name: 'before',
      type: 'string',
      required: false,
      meaning: 'Grade of the last graded report before it (overall, or of safeguarding in 2009 to 2012); empty where none is held',
      choices: givenGrades,
    },
    { name: 'left', type: 'string', required: false, meaning: 'Day of the first later report with another overall grade; empty where none is held' },
    { name: 'left_grade', type: 'string', required: false, meaning: 'The grade that report gave', choices: givenGrades },
  ],
  key: ['area_code', 'published'],
  references: [{ column: 'area_code', table: 'areas', key: 'code' }],
  rows: (dataset) =>
    episodesOf(dataset)
      .filter(({ grade }) => grade !== 'adequate')
      .map(({ area: code, grade, published, before, left, leftGrade }) => [code, area(dataset, code).name, grade, published, before, left, leftGrade]),
};

/** episodes.csv. */
export function episodesCsv(dataset: Dataset): string {
  return tableCsv(episodeTable, dataset);
}

/** The file and what it says of itself. */
export const episodesFile: Format = {
  path: 'episodes.csv',
  type: mediaTypes.csv,
  about: episodeTable.title,
  limit: 400_000,
  table: episodeTable,
  write: episodesCsv,
};
