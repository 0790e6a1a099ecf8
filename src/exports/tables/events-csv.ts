import { eventSchema } from '../../dataset/schema.ts';
import { csvFile } from './csv-file.ts';
import { listed, type Table, tableOf } from './table.ts';

const { shape } = eventSchema;
const meaningOf = (name: keyof typeof shape) => (shape[name].description ?? '').replaceAll('null', 'empty');
const choicesOf = (name: 'kind' | 'precision' | 'confidence') => shape[name].options as readonly string[];

/** What happened in Birmingham, one event a row. What had improved and what worried is in events.json. */
export const eventTable: Table = tableOf(
  { name: 'events', title: 'Inspections, visits and other steps in Birmingham, one a row', key: ['event'], references: [] },
  ({ events }) => events,
  {
    event: { meaning: 'Id of the event', cell: ({ id }) => id },
    kind: { meaning: meaningOf('kind'), choices: choicesOf('kind'), cell: ({ kind }) => kind },
    ordinal: { meaning: meaningOf('ordinal'), type: 'integer', required: false, cell: ({ ordinal }) => ordinal },
    title: { meaning: meaningOf('title'), cell: ({ title }) => title },
    start: { meaning: meaningOf('start'), required: false, cell: ({ start }) => start },
    end: { meaning: meaningOf('end'), required: false, cell: ({ end }) => end },
    published: { meaning: meaningOf('published'), required: false, cell: ({ published }) => published },
    precision: { meaning: meaningOf('precision'), choices: choicesOf('precision'), cell: ({ precision }) => precision },
    focus: { meaning: meaningOf('focus'), required: false, cell: ({ focus }) => focus },
    inspectors: { meaning: `${meaningOf('inspectors')}, parted by semicolons`, required: false, cell: ({ inspectors }) => listed(inspectors) },
    grades: {
      meaning: `${meaningOf('grades')}, parted by semicolons`,
      required: false,
      cell: ({ grades }) => listed(Object.entries(grades).map(([aspect, grade]) => `${aspect}: ${grade}`)),
    },
    summary: { meaning: meaningOf('summary'), cell: ({ summary }) => summary },
    sources: { meaning: 'Ids of the records in sources.csv, parted by semicolons', cell: ({ sources }) => listed(sources) },
    confidence: { meaning: meaningOf('confidence'), choices: choicesOf('confidence'), cell: ({ confidence }) => confidence },
    unknown: { meaning: meaningOf('unknown'), required: false, cell: ({ unknown }) => unknown },
  },
);

/** The file and what it says of itself. */
export const eventsCsvFile = csvFile(eventTable, 200_000);
