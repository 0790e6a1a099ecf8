import { sourceSchema } from '../../dataset/schema.ts';
import { csvFile } from './csv-file.ts';
import { listed, type Table, tableOf } from './table.ts';

const { shape } = sourceSchema;
const meaningOf = (name: keyof typeof shape) => (shape[name].description ?? '').replaceAll('null', 'empty');

/** Every document and published file used, one a row. */
export const sourceTable: Table = tableOf(
  { name: 'sources', title: 'Every document and file used, one a row, with dates and checksums', key: ['source'], references: [] },
  ({ sources }) => sources,
  {
    source: { meaning: 'Id of the source, by which other tables name it', cell: ({ id }) => id },
    kind: { meaning: meaningOf('kind'), choices: shape.kind.options, cell: ({ kind }) => kind },
    title: { meaning: meaningOf('title'), cell: ({ title }) => title },
    publisher: { meaning: meaningOf('publisher'), cell: ({ publisher }) => publisher },
    published: { meaning: meaningOf('published'), required: false, cell: ({ published }) => published },
    url: { meaning: meaningOf('url'), required: false, cell: ({ url }) => url },
    licence: { meaning: meaningOf('licence'), required: false, cell: ({ licence }) => licence },
    file: { meaning: meaningOf('file'), required: false, cell: ({ file }) => file },
    sha256: { meaning: meaningOf('sha256'), required: false, cell: ({ sha256 }) => sha256 },
    checked: { meaning: meaningOf('checked'), type: 'date', required: false, cell: ({ checked }) => checked },
    expected: { meaning: meaningOf('expected'), type: 'date', required: false, cell: ({ expected }) => expected },
    indicators: { meaning: 'Ids of the indicators read from it, parted by semicolons', required: false, cell: ({ indicators }) => listed(indicators) },
    note: { meaning: meaningOf('note'), required: false, cell: ({ note }) => note },
  },
);

/** The file and what it says of itself. */
export const sourcesCsvFile = csvFile(sourceTable, 300_000);
