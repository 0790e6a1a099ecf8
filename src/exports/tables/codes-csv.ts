import type { Dataset } from '../../dataset/query.ts';
import { csvFile } from './csv-file.ts';
import { type Table, tableOf } from './table.ts';

interface Code {
  code: string;
  area: string;
  name: string;
  number: string | null;
  from: string | null;
  to: string | null;
}

/** Every code of every council, one a row: joined by it, a file of any year finds the council's figures here. */
const codeTable: Table = tableOf<Code>(
  {
    name: 'codes',
    title: 'Every code of the Office for National Statistics under which files give a council, and the code it has here',
    key: ['code'],
    references: [{ column: 'area_code', table: 'areas', key: 'code' }],
  },
  ({ areas }: Dataset) =>
    areas
      .filter(({ kind, members }) => kind === 'authority' && members.length === 0)
      .flatMap(({ code, name, number, otherCodes }) => {
        const same = { area: code, name, number };
        return [{ ...same, code, from: null, to: null }, ...otherCodes.map((other) => ({ ...same, ...other }))];
      }),
  {
    code: { meaning: 'A code of the council', cell: ({ code }) => code },
    area_code: { meaning: 'The code that the council has here in every year, that of its latest in the children in need release', cell: ({ area }) => area },
    area_name: { meaning: 'Name of the council', cell: ({ name }) => name },
    la_number: {
      meaning: 'Three-digit number that the Department for Education gives the council, which stays when codes change',
      cell: ({ number }) => number,
    },
    from: {
      meaning: 'First year in which a file that we read gives the council this other code, by the label of its years; empty for the code it has here',
      required: false,
      cell: ({ from }) => from,
    },
    to: {
      meaning: 'Last year in which one does; files of a day in March and of one in September can differ in that year',
      required: false,
      cell: ({ to }) => to,
    },
  },
);

/** The file and what it says of itself. */
export const codesFile = csvFile(codeTable, 20_000);
