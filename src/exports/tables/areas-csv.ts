import { type Area, areaSchema } from '../../dataset/schema.ts';
import { csvFile } from './csv-file.ts';
import { listed, type Table, tableOf } from './table.ts';

const london = 'E12000007';

/** Every area, sorted as in areas.json. Where a cell holds several codes they are parted by a semicolon. */
export const areaTable: Table = tableOf(
  {
    name: 'areas',
    title: 'England, its regions and councils, with their codes',
    key: ['code'],
    references: [{ column: 'region', table: 'areas', key: 'code' }],
  },
  ({ areas }) => areas,
  {
    code: { meaning: 'Code given by the Office for National Statistics; two codes where councils report together', cell: ({ code }) => code },
    number: {
      meaning: 'Three-digit number given by the Department for Education, which stays when codes change; empty for regions and England',
      required: false,
      cell: ({ number }) => number,
    },
    slug: { meaning: 'Name in addresses', cell: ({ slug }) => slug },
    name: { meaning: 'Name as readers know it', cell: ({ name }) => name },
    kind: {
      meaning: 'country, region or authority; an authority is a council with children’s services',
      choices: areaSchema.shape.kind.options,
      cell: ({ kind }) => kind,
    },
    region: {
      meaning: 'Code of the region it lies in; Inner and Outer London lie in London, so do not add the three up',
      required: false,
      cell: regionOf,
    },
    from: { meaning: 'First year to 31 March that it reports, for those that began after 2013', required: false, cell: ({ from }) => from },
    to: { meaning: 'Last year to 31 March that it reports, for those that have ended', required: false, cell: ({ to }) => to },
    predecessors: {
      meaning: 'Codes of the areas it replaced, parted by semicolons',
      required: false,
      cell: ({ predecessors }) => listed(predecessors),
    },
    members: {
      meaning: 'Codes of the councils that report together under this row, parted by semicolons',
      required: false,
      cell: ({ members }) => listed(members),
    },
    other_codes: {
      meaning: 'Codes that published files give the council in other years, parted by semicolons; codes.csv has their years',
      required: false,
      cell: ({ otherCodes }) => listed(otherCodes.map(({ code }) => code)),
    },
  },
);

/** Code of the region an area lies in. Inner and Outer London, whose codes begin with E13, are regions that lie in a region. */
export function regionOf({ code, region }: Area): string | null {
  return region ?? (code.startsWith('E13') ? london : null);
}

/** The file and what it says of itself. */
export const areasFile = csvFile(areaTable, 50_000);
