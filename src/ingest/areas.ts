import { DataError, quote } from '../dataset/data-error.ts';
import type { Area } from '../dataset/schema.ts';
import { country, joined, names, numbers, predecessors, regions, slugs } from './area-table.ts';
import type { Row, Table } from './formats/table.ts';

/** Finds the code of an area by how a kind of file names it. */
export interface AreaIndex {
  readonly all: readonly Area[];
  /** Code of the council with this three-digit number, or of two joined ("940 / 941"); undefined for an unknown number. */
  authority(number: string): string | undefined;
  /** True for the code of England or a region. */
  isWider(code: string): boolean;
}

/**
 * All areas, from a table of the children in need release that lists every council in every year it reports.
 * A council's code and region are those of its latest year; London's councils lie in Inner or Outer London.
 */
export function areasFrom(table: Table): Area[] {
  const councils = councilsFrom(table);
  return [england(), ...regionsFrom(table), ...councils, ...joined.map((pair) => together(pair, councils))];
}

/** An index of these areas. */
export function indexAreas(areas: readonly Area[]): AreaIndex {
  const byNumber = new Map(areas.filter((area) => area.number !== null).map((area) => [area.number, area.code]));
  const wider = new Set(areas.filter((area) => area.kind !== 'authority').map((area) => area.code));
  return { all: areas, authority: (number) => byNumber.get(number), isWider: (code) => wider.has(code) };
}

function england(): Area {
  return {
    code: country.code,
    number: null,
    slug: 'england',
    name: country.name,
    kind: 'country',
    region: null,
    from: null,
    to: null,
    predecessors: [],
    members: [],
    otherCodes: [],
  };
}

function regionsFrom(table: Table): Area[] {
  const titles = new Map(rowsOf(table, 'Regional').map((row) => [row.text('region_code'), row.text('region_name')]));
  return regions.map(({ code }) => {
    const name = titles.get(code);
    if (!name) throw new DataError(table.file, 'column region_code', `no region ${code}`, 'all nine regions and both halves of London');
    return { code, number: null, slug: slugOf(name), name, kind: 'region', region: null, from: null, to: null, predecessors: [], members: [], otherCodes: [] };
  });
}

function councilsFrom(table: Table): Area[] {
  const byNumber = Map.groupBy(rowsOf(table, 'Local authority'), knownNumber);
  const years = table.rows.map((row) => row.text('time_period')).sort();
  const latest = (number: string): Row => latestOf(byNumber.get(number) ?? []);
  return [...byNumber].map(([number, rows]) => {
    const own = rows.map((row) => row.text('time_period')).sort();
    const last = latestOf(rows);
    const name = names[number] ?? last.text('la_name');
    return {
      code: last.text('new_la_code'),
      number,
      slug: slugs[number] ?? slugOf(name),
      name,
      kind: 'authority',
      region: last.text('region_code'),
      from: own[0] === years[0] ? null : (own[0] ?? null),
      to: own.at(-1) === years.at(-1) ? null : (own.at(-1) ?? null),
      predecessors: (predecessors[number] ?? []).map((other) => latest(other).text('new_la_code')),
      members: [],
      otherCodes: [],
    };
  });
}

function knownNumber(row: Row): string {
  const number = row.text('old_la_code');
  if (!numbers.has(number)) throw row.fault('old_la_code', 'the number of a known council (new ones go into src/ingest/area-table.ts)');
  return number;
}

function together([one, other]: readonly [string, string], councils: readonly Area[]): Area {
  const [first, second] = [member(one, councils), member(other, councils)];
  return {
    ...first,
    code: `${first.code} / ${second.code}`,
    number: `${one} / ${other}`,
    slug: `${first.slug}-and-${second.slug}`,
    name: `${first.name} / ${second.name}`,
    members: [first.code, second.code],
  };
}

function member(number: string, councils: readonly Area[]): Area {
  const found = councils.find((council) => council.number === number);
  if (!found) throw new DataError('src/ingest/area-table.ts', 'joined', quote(number), 'the number of a council');
  return found;
}

function rowsOf(table: Table, level: string): Row[] {
  return table.rows.filter((row) => row.text('geographic_level') === level);
}

function latestOf(rows: readonly Row[]): Row {
  return rows.reduce((latest, row) => (row.text('time_period') > latest.text('time_period') ? row : latest));
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
