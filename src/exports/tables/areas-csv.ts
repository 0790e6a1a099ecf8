import type { Dataset } from '../../dataset/query.ts';
import { type Area, areaSchema } from '../../dataset/schema.ts';
import type { Format } from '../download.ts';
import { mediaTypes } from '../media-types.mjs';
import { listed, type Table, tableCsv } from './table.ts';

const london = 'E12000007';

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
      choices: areaSchema.shape.kind.options,
    },
    {
      name: 'region',
      type: 'string',
      required: false,
      meaning: 'Code of the region it lies in; Inner and Outer London lie in London, so do not add the three up',
    },
    { name: 'from', type: 'string', required: false, meaning: 'First year to 31 March that it reports, for those that began after 2013' },
    { name: 'to', type: 'string', required: false, meaning: 'Last year to 31 March that it reports, for those that have ended' },
    { name: 'predecessors', type: 'string', required: false, meaning: 'Codes of the areas it replaced, parted by semicolons' },
    { name: 'members', type: 'string', required: false, meaning: 'Codes of the councils that report together under this row, parted by semicolons' },
    {
      name: 'other_codes',
      type: 'string',
      required: false,
      meaning: 'Codes that published files give the council in other years, parted by semicolons; codes.csv has their years',
    },
  ],
  key: ['code'],
  references: [{ column: 'region', table: 'areas', key: 'code' }],
  rows: ({ areas }) =>
    areas.map((area) => {
      const { code, number, slug, name, kind, from, to, predecessors, members, otherCodes } = area;
      return [code, number, slug, name, kind, regionOf(area), from, to, listed(predecessors), listed(members), listed(otherCodes.map((other) => other.code))];
    }),
};

/** areas.csv. */
export function areasCsv(dataset: Dataset): string {
  return tableCsv(areaTable, dataset);
}

/** Code of the region an area lies in. Inner and Outer London, whose codes begin with E13, are regions that lie in a region. */
export function regionOf({ code, region }: Area): string | null {
  return region ?? (code.startsWith('E13') ? london : null);
}

/** The file and what it says of itself. */
export const areasFile: Format = { path: 'areas.csv', type: mediaTypes.csv, about: areaTable.title, limit: 50_000, table: areaTable, write: areasCsv };
