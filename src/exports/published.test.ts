import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../dataset/checksums.ts';
import { loadDataset } from '../dataset/load.ts';
import { type Observation, themes } from '../dataset/schema.ts';
import type { Download } from './download.ts';
import { downloads, limitInAll } from './downloads.ts';
import { exampleEdition } from './example-edition.ts';
import { sizeOf } from './file-hash.ts';
import { datasetJson } from './records/dataset-json.ts';
import { observationTable } from './tables/observation-table.ts';
import { namesOf } from './tables/table.ts';

/**
 * The published files of the whole data set: read back by programs that are not ours and compared with each other and with data/,
 * and held against the three descriptions of them. They are made once here, because that takes some seconds.
 */

interface Field {
  name: string;
  type: string;
  description: string;
  constraints: { required: boolean; enum?: string[] };
}

const dataset = loadDataset();
const files = await downloads(dataset, exampleEdition);
const rows = observationTable.rows(dataset);
const own = ['datapackage.json', 'csv-metadata.json', 'croissant.json', 'after-inadequate.zip', 'SHA256SUMS'];
const described = files.filter(({ path }) => !own.includes(path));
const tables = described.filter(({ path }) => path.endsWith('.csv'));
const read = (path: string) => JSON.parse(String(fileAt(path).body));
const datapackage = read('datapackage.json');
const csvw = read('csv-metadata.json');
const croissant = read('croissant.json');
const { folder: served } = exampleEdition;

function fileAt(path: string): Download {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`no file ${path}`);
  return found;
}

const parsed = new Map<string, string[][]>();

/** Rows of a CSV, head first. */
function rowsOf(path: string): string[][] {
  const rows = parsed.get(path) ?? parse(String(fileAt(path).body), { record_delimiter: '\r\n' });
  parsed.set(path, rows);
  return rows;
}

function columnOf(path: string, name: string): string[] {
  const [head = [], ...rows] = rowsOf(path);
  const index = head.indexOf(name);
  return rows.map((row) => row[index] ?? '');
}

const fits: Record<string, (cell: string) => boolean> = {
  string: () => true,
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
};

/** Cells of a column that are not as the field says; a few of them. */
function misfits(path: string, { name, type, constraints }: Field): string[] {
  const wrong = columnOf(path, name).filter((cell) => {
    if (cell === '') return constraints.required;
    return !fits[type]?.(cell) || (constraints.enum !== undefined && !constraints.enum.includes(cell));
  });
  return wrong.slice(0, 3).map((cell) => `${path}, ${name}: ${cell}`);
}

test('datapackageJson lists every file and no other, with its size and checksum', () => {
  const listed = datapackage.resources.map(({ path, bytes, hash }: { path: string; bytes: number; hash: string }) => ({ path, bytes, hash }));
  expect(listed).toEqual(described.map(({ path, body }) => ({ path: served + path, bytes: sizeOf(body), hash: `sha256:${sha256(body)}` })));
  const names: string[] = datapackage.resources.map(({ name }: { name: string }) => name);
  expect(new Set(names).size).toBe(names.length);
  // The pattern of version 1, which is stricter than that of version 2.
  expect(names.filter((name) => !/^[-a-z0-9._/]+$/.test(name))).toEqual([]);
});

test('datapackageJson gives a schema to every table in CSV, and to no other file', () => {
  const withSchema = datapackage.resources.filter(({ schema }: { schema?: unknown }) => schema !== undefined);
  expect(withSchema.map(({ path }: { path: string }) => path)).toEqual(tables.map(({ path }) => served + path));
  for (const { type, profile } of withSchema) expect([type, profile]).toEqual(['table', 'tabular-data-resource']);
});

test.each(tables.map(({ path }) => path))('datapackageJson describes every column of %s, with a type that every cell has', (path) => {
  const { schema } = datapackage.resources.find((resource: { path: string }) => resource.path === served + path);
  const fields: Field[] = schema.fields;
  expect(fields.map(({ name }) => name)).toEqual(rowsOf(path)[0]);
  expect(fields.filter(({ description }) => description === '')).toEqual([]);
  expect(fields.flatMap((field) => misfits(path, field))).toEqual([]);
  const keys = columnsTogether(path, schema.primaryKey);
  expect(new Set(keys).size).toBe(keys.length);
});

function columnsTogether(path: string, names: string[]): string[] {
  const columns = names.map((name) => columnOf(path, name));
  return (columns[0] ?? []).map((_, index) => columns.map((column) => column[index]).join('\n'));
}

test('datapackageJson names references that lead to a row', () => {
  for (const { path: address, name, schema } of datapackage.resources.filter((resource: { schema?: unknown }) => resource.schema)) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const other = `${reference.resource || name}.csv`;
      const path = address.replace(served, '');
      const known = new Set(columnOf(other, reference.fields[0]));
      expect(columnOf(path, fields[0]).filter((cell) => cell !== '' && !known.has(cell))).toEqual([]);
    }
  }
});

test('csvMetadataJson describes every table in CSV and no other, column by column as the Data Package does', () => {
  expect(csvw.tables.map(({ url }: { url: string }) => url)).toEqual(tables.map(({ path }) => served + path));
  const base: Record<string, string> = { string: 'string', number: 'double', integer: 'integer', boolean: 'boolean', date: 'date' };
  for (const { url, tableSchema } of csvw.tables) {
    const { schema } = datapackage.resources.find(({ path }: { path: string }) => path === url);
    const columns = tableSchema.columns.map(({ name, titles, datatype, required }: Record<string, { base?: string }>) => {
      return { name, titles, base: datatype?.base ?? datatype, required };
    });
    const fields = schema.fields.map(({ name, type, constraints }: Field) => ({ name, titles: name, base: base[type], required: constraints.required }));
    expect(columns).toEqual(fields);
    expect(tableSchema.primaryKey).toEqual(schema.primaryKey);
  }
});

test('csvMetadataJson writes each list of choices as an expression that its cells match', () => {
  for (const { url, tableSchema } of csvw.tables.filter(({ url: address }: { url: string }) => !address.replace(served, '').includes('/'))) {
    for (const { name, datatype } of tableSchema.columns) {
      const expression = new RegExp(`^(${datatype.format ?? '[^]*'})$`);
      expect(columnOf(url.replace(served, ''), name).filter((cell) => cell !== '' && !expression.test(cell))).toEqual([]);
    }
  }
});

test('croissantJson lists every file and no other, with its checksum, and every column of every whole table', () => {
  const listed = croissant.distribution.map(({ contentUrl, sha256: sum }: Record<string, string>) => [contentUrl, sum]);
  expect(listed).toEqual(described.map(({ path, body }) => [served + path, sha256(body)]));
  const sets = croissant.recordSet.map(({ name, field }: { name: string; field: { name: string }[] }) => [`${name}.csv`, field.map((one) => one.name)]);
  expect(sets).toEqual(tables.filter(({ path }) => !path.includes('/')).map(({ path }) => [path, rowsOf(path)[0]]));
});

test('croissantJson uses each name once, and only names that are there', () => {
  const text = JSON.stringify(croissant);
  const sets: { '@id': string; field: { '@id': string }[] }[] = croissant.recordSet;
  const ids = [...croissant.distribution, ...sets, ...sets.flatMap(({ field }) => field)].map((entry) => entry['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...text.matchAll(/"(?:fileObject|field)":\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('downloads stays within what we promise of its size', () => {
  const sizes = new Map(files.map(({ path, body }) => [path, sizeOf(body)]));
  expect(files.filter(({ path, limit }) => (sizes.get(path) ?? 0) >= limit).map(({ path }) => path)).toEqual([]);
  expect([...sizes.values()].reduce((sum, size) => sum + size)).toBeLessThan(limitInAll);
});

const folder = mkdtempSync(join(tmpdir(), 'after-inadequate-'));

beforeAll(() => {
  const bodies = files.filter(({ path }) => /^([^/]*\.csv|observations\.parquet|dataset\.json)$/.test(path));
  for (const { path, body } of bodies) writeFileSync(join(folder, path), body);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Rows and types of an SQL query, by DuckDB. */
async function ask(sql: string): Promise<{ names: string[]; types: string[]; rows: unknown[][] }> {
  const connection = await (await DuckDBInstance.create()).connect();
  const result = await connection.runAndReadAll(sql);
  const found = { names: result.columnNames(), types: result.columnTypes().map(String), rows: result.getRows() };
  connection.closeSync();
  return found;
}

const typesInSql = { string: 'VARCHAR', number: 'DOUBLE', integer: 'INTEGER', boolean: 'BOOLEAN', date: 'DATE' } as const;
const typesTold = observationTable.columns.map(({ type }) => typesInSql[type] as string);
/** DuckDB takes any whole number that it finds in a text file for a long one, also one that is a name. */
const typesGuessed = observationTable.columns.map(({ name, type }) => (type === 'integer' || name === 'la_number' ? 'BIGINT' : typesInSql[type]));

test('observations.parquet read by DuckDB is the table, cell by cell and in order, with its types', { timeout: 90_000 }, async () => {
  const found = await ask(`select * from read_parquet('${join(folder, 'observations.parquet')}')`);
  expect([found.names, found.types]).toEqual([namesOf(observationTable), typesTold]);
  expect(sameRows(found.rows)).toEqual([]);
});

test('observations.csv read by DuckDB without being told anything is the table, with its types', { timeout: 90_000 }, async () => {
  const found = await ask(`select * from '${join(folder, 'observations.csv')}'`);
  expect([found.names, found.types]).toEqual([namesOf(observationTable), typesGuessed]);
  expect(sameRows(found.rows)).toEqual([]);
});

test.each(tables.filter(({ path }) => !path.includes('/')).map(({ path }) => path))('%s makes a table in DuckDB without being told anything', async (path) => {
  const { names, rows: found } = await ask(`select * from '${join(folder, path)}'`);
  const [head, ...expected] = rowsOf(path);
  expect([names, found.length]).toEqual([head, expected.length]);
});

test('dataset.json read back is data/, file by file', { timeout: 90_000 }, () => {
  const text = readFileSync(join(folder, 'dataset.json'), 'utf8');
  expect(text).toBe(datasetJson(dataset));
  const { fields, indicators, ...parts } = JSON.parse(text);
  for (const { observations, ...indicator } of indicators) {
    const named = observations.map((values: unknown[]) => Object.fromEntries(fields.map((field: string, index: number) => [field, values[index]])));
    expect({ ...indicator, observations: named }).toEqual(JSON.parse(readFileSync(`data/indicators/${indicator.id}.json`, 'utf8')));
  }
  for (const part of ['areas', 'neighbours', 'judgements', 'sources', 'events', 'claims', 'release']) {
    expect(parts[part]).toEqual(JSON.parse(readFileSync(`data/${part}.json`, 'utf8')));
  }
});

test('after-inadequate.xlsx read back holds every row of the table once, cell by cell, with its types', { timeout: 90_000 }, async () => {
  const sheets = await readWorkbook(Buffer.from(fileAt('after-inadequate.xlsx').body));
  const figures = sheets.slice(2, 2 + themes.length).flatMap(({ data: [head, ...found] }) => {
    expect(head).toEqual(namesOf(observationTable));
    return found as unknown[][];
  });
  expect(sameRows(figures.sort((a, b) => (key(a) < key(b) ? -1 : 1)))).toEqual([]);
});

function key([indicator, area, , , period]: readonly unknown[]): string {
  return `${area}\t${indicator}\t${period}`;
}

/** Rows that are not those of the table, in its order; a few of them. */
function sameRows(found: readonly (readonly unknown[])[]): unknown[] {
  if (found.length !== rows.length) return [`${found.length} rows, expected ${rows.length}`];
  return rows.flatMap((row, index) => (row.every((cell, place) => isSame(cell, found[index]?.[place])) ? [] : [{ row, found: found[index] }])).slice(0, 3);
}

/** DuckDB gives long whole numbers and days types of their own. */
function isSame(cell: unknown, found: unknown): boolean {
  if (typeof found === 'bigint') return Number(cell) === Number(found);
  return found instanceof DuckDBDateValue ? cell === found.toString() : cell === found;
}

/** Numbers that look random and are the same at every run (mulberry32). */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

test('observations.csv and each indicator’s own file say in 10,000 cells taken at random what data/ says', () => {
  const parts = ['value', 'numerator', 'denominator', 'status', 'symbol'] as const;
  const known = new Map<string, Observation[]>(
    dataset.indicators.map(({ id }) => [id, JSON.parse(readFileSync(`data/indicators/${id}.json`, 'utf8')).observations]),
  );
  const [head = [], ...published] = rowsOf('observations.csv');
  const own = new Map(dataset.indicators.map(({ id }) => [id, new Map(rowsOf(`indicators/${id}.csv`).map((row) => [key(row), row]))]));
  const index = new Map(published.map((row) => [key(row), row]));
  const numbers = random(2018);
  const pick = <T>(list: readonly T[]) => list[Math.floor((numbers.next().value as number) * list.length)] as T;
  const wrong: string[] = [];
  for (let count = 0; count < 10_000; count += 1) {
    const { id } = pick(dataset.indicators);
    const observation = pick(known.get(id) ?? []);
    const part = pick(parts);
    const name = key([id, observation.area, '', '', observation.period]);
    const expected = String(observation[part] ?? '');
    const place = head.indexOf(part);
    if (index.get(name)?.[place] !== expected || own.get(id)?.get(name)?.[place] !== expected) wrong.push(`${name} ${part}`);
  }
  expect(wrong).toEqual([]);
});
