import { area } from '../../dataset/query.ts';
import { episodesOf } from '../../statistics/aftermath/episodes.ts';
import { comparedGrades } from '../../statistics/aftermath/tried.ts';
import { csvFile } from './csv-file.ts';
import { type Table, tableOf } from './table.ts';

const givenGrades = ['outstanding', 'good', 'requires-improvement', 'adequate', 'inadequate'] as const;

/** Each time a council came newly under an overall grade, in order of the reports. Its rows throw UnknownName when a judgement names an unknown area. */
export const episodeTable: Table = tableOf(
  {
    name: 'episodes',
    title: 'Each time a council’s whole service was given a grade it did not have before, and when it left that grade',
    key: ['area_code', 'published'],
    references: [{ column: 'area_code', table: 'areas', key: 'code' }],
  },
  (dataset) => episodesOf(dataset).filter(({ grade }) => grade !== 'adequate'),
  {
    area_code: { meaning: 'Code of the council, as in areas.csv', cell: (episode) => episode.area },
    area_name: { meaning: 'Name of the council', cell: (episode, dataset) => area(dataset, episode.area).name },
    grade: { meaning: 'The new overall grade', choices: comparedGrades, cell: ({ grade }) => grade },
    published: { meaning: 'Day of the report that gave it', cell: ({ published }) => published },
    before: {
      meaning: 'Grade of the last graded report before it (overall, or of safeguarding in 2009 to 2012); empty where none is held',
      required: false,
      choices: givenGrades,
      cell: ({ before }) => before,
    },
    left: { meaning: 'Day of the first later report with another overall grade; empty where none is held', required: false, cell: ({ left }) => left },
    left_grade: { meaning: 'The grade that report gave', required: false, choices: givenGrades, cell: ({ leftGrade }) => leftGrade },
  },
);

/** The file and what it says of itself. */
export const episodesFile = csvFile(episodeTable, 400_000);
