import { area } from '../../dataset/query.ts';
import { grades, judgementAspects, judgementSchema } from '../../dataset/schema.ts';
import { csvFile } from './csv-file.ts';
import { type Made, type Table, tableOf } from './table.ts';

const { shape } = judgementSchema;

/** Every judgement of Ofsted, an inspection a row and a column for what was graded. */
export const judgementTable: Table = tableOf(
  {
    name: 'judgements',
    title: 'Ofsted’s judgements of every council’s services for children since 2009, in the words used at the time',
    key: ['area_code', 'framework', 'published'],
    references: [
      { column: 'area_code', table: 'areas', key: 'code' },
      { column: 'source', table: 'sources', key: 'source' },
    ],
  },
  (dataset) => dataset.judgements.map((judgement) => ({ ...judgement, name: area(dataset, judgement.area).name })),
  {
    area_code: { meaning: 'Code of the council, as in areas.csv', cell: (entry) => entry.area },
    area_name: { meaning: 'Name of the council', cell: ({ name }) => name },
    framework: { meaning: shape.framework.description ?? '', cell: ({ framework }) => framework },
    inspected: { meaning: 'First day of the inspection; empty when not given', type: 'date', required: false, cell: ({ inspected }) => inspected },
    published: { meaning: 'Day the report came out', type: 'date', cell: ({ published }) => published },
    ...Object.fromEntries(
      judgementAspects.map((aspect): [string, Made<(typeof judgementSchema)['_output'] & { name: string }>] => [
        aspect.replaceAll('-', '_'),
        {
          meaning: `Grade: ${aspect.replaceAll('-', ' ')}; empty where it was no part of the inspection`,
          required: false,
          choices: grades,
          cell: (entry) => entry.grades[aspect] ?? null,
        },
      ]),
    ),
    relabelled: { meaning: shape.relabelled.description ?? '', type: 'boolean', cell: ({ relabelled }) => String(relabelled) },
    source: { meaning: 'Id of the record in sources.csv', cell: ({ source }) => source },
  },
);

/** The file and what it says of itself. */
export const judgementsFile = csvFile(judgementTable, 300_000);
