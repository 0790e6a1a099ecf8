import type { Dataset } from '../../dataset/query.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { areaKinds } from './observation-table.ts';
import { parted, type Table, tableCsv } from './table.ts';

/** Every area, sorted as in areas.json. Where a cell holds several codes they are parted by a semicolon. */
export const areaTable: Table = {
  name: 'areas',
  title: 'England, its regions and councils, with their codes',
  columns: [
    { name: 'code', type: 'string', required: true, meaning: 'Code given by the Office for National Statistics; two codes where councils report together' },
    {
      name: 'number',
      type: 'string',
      required: false,
      meaning: 'Three-digit number given by the Department for Education, which stays when codes change; empty for regions and England',
    },
    { name: 'slug', type: 'string', required: true, meaning: 'Name in addresses' },
    { name: 'name', type: 'string', required: true, meaning: 'Name as readers know it' },
    {
      name: 'kind',
      type: 'string',
      required: true,
      meaning: 'country, region or authority; an authority is a council with children’s services',
      choices: areaKinds,
    },
    { name: 'region', type: 'string', required: false, meaning: 'Code of the region it lies in' },
    { name: 'from', type: 'string', required: false, meaning: 'First year to 31 March that it reports, for those that began after 2013' },
    { name: 'to', type: 'string', required: false, meaning: 'Last year to 31 March that it reports, for those that have ended' },
    { name: 'predecessors', type: 'string', required: false, meaning: 'Codes of the areas it replaced, parted by semicolons' },
    { name: 'members', type: 'string', required: false, meaning: 'Codes of the councils that report together under this row, parted by semicolons' },
  ],
  key: ['code'],
  references: [{ column: 'region', table: 'areas', key: 'code' }],
  rows: ({ areas }) =>
    areas.map(({ code, number, slug, name, kind, region, from, to, predecessors, members }) => {
      return [code, number, slug, name, kind, region, from, to, listed(predecessors), listed(members)];
    }),
};

/** areas.csv. */
export function areasCsv(dataset: Dataset): string {
  return tableCsv(areaTable, dataset);
}

function listed(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : parted(codes);
}

/** The file and what it says of itself. */
export const areasFile: Format = { path: 'areas.csv', type: mediaTypes.csv, about: areaTable.title, limit: 50_000, table: areaTable, write: areasCsv };
