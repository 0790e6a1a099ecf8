import { area } from '../../dataset/query.ts';
import { csvFile } from './csv-file.ts';
import { type Table, tableOf } from './table.ts';

/** The statistical neighbours of each council, one a row. */
export const neighbourTable: Table = tableOf(
  {
    name: 'neighbours',
    title: 'The ten statistical neighbours of each council, nearest first, in the models of each year',
    key: ['model', 'area_code', 'rank'],
    references: [
      { column: 'area_code', table: 'areas', key: 'code' },
      { column: 'neighbour_code', table: 'areas', key: 'code' },
    ],
  },
  (dataset) =>
    dataset.neighbours.flatMap(({ model, area: code, neighbours }) =>
      neighbours.map((neighbour, index) => ({
        ...{ model, code, name: area(dataset, code).name, rank: index + 1 },
        ...{ neighbour: neighbour.area, neighbourName: area(dataset, neighbour.area).name, closeness: neighbour.closeness },
      })),
    ),
  {
    model: { meaning: 'Year of the model', type: 'integer', cell: ({ model }) => Number(model) },
    area_code: { meaning: 'Code of the council, as in areas.csv', cell: ({ code }) => code },
    area_name: { meaning: 'Name of the council', cell: ({ name }) => name },
    rank: { meaning: 'Place of the neighbour, 1 for the nearest', type: 'integer', cell: ({ rank }) => rank },
    neighbour_code: { meaning: 'Code of the neighbour, as in areas.csv', cell: ({ neighbour }) => neighbour },
    neighbour_name: { meaning: 'Name of the neighbour', cell: ({ neighbourName }) => neighbourName },
    closeness: { meaning: 'The model’s own word for how alike they are', cell: ({ closeness }) => closeness },
  },
);

/** The file and what it says of itself. */
export const neighboursFile = csvFile(neighbourTable, 500_000);
