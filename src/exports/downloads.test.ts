import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { downloads } from './downloads.ts';
import { exampleEdition } from './example-edition.ts';
import { mediaTypeOf } from './media-types.mjs';

const all = await downloads(example, exampleEdition);
const files = new Map(all.map((file) => [file.path, file]));
const text = (path: string) => String(files.get(path)?.body);
const bytes = (body: string | Uint8Array) => (typeof body === 'string' ? Buffer.from(body, 'utf8') : body);

test('downloads lists every promised file, the checksums last', () => {
  expect([...files.keys()].filter((path) => !path.startsWith('indicators/'))).toEqual([
    'observations.csv',
    'observations.parquet',
    'codebook.csv',
    'dataset.json',
    'schema.json',
    'areas.csv',
    'codes.csv',
    'judgements.csv',
    'neighbours.csv',
    'events.csv',
    'events.json',
    'claims.csv',
    'claims.json',
    'aftermath.csv',
    'episodes.csv',
    'sources.csv',
    'sources.json',
    'changes.csv',
    'changes.json',
    'after-inadequate.xlsx',
    'README.md',
    'LICENCE.txt',
    'read.R',
    'read.py',
    'cite.txt',
    'cite.bib',
    'cite.ris',
    'cite.json',
    'CITATION.cff',
    'datapackage.json',
    'csv-metadata.json',
    'croissant.json',
    'after-inadequate.zip',
    'SHA256SUMS',
  ]);
  const own = example.indicators.flatMap(({ id }) => [`indicators/${id}.csv`, `indicators/${id}.json`]);
  expect([...files.keys()].filter((path) => path.startsWith('indicators/'))).toEqual(own);
  expect([...files.keys()].at(-1)).toBe('SHA256SUMS');
  expect(files.size).toBe(all.length);
});

test('downloads gives each file a line about it and the type of its name', () => {
  for (const { path, type, about } of files.values()) {
    expect(about).toMatch(/^[A-Z].+[^.]$/);
    if (!['croissant.json', 'cite.json'].includes(path)) expect(type).toBe(mediaTypeOf(path));
  }
  expect(files.get('croissant.json')?.type).toBe('application/ld+json; charset=utf-8');
});

test('downloads has checksums of the bytes as served, of every file but the list itself', () => {
  const lines = text('SHA256SUMS').trimEnd().split('\n');
  expect(lines).toHaveLength(files.size - 1);
  for (const line of lines) {
    const [sum, path = ''] = line.split('  ');
    const body = bytes(files.get(path)?.body ?? '');
    expect(sum).toBe(createHash('sha256').update(body).digest('hex'));
  }
});

test('downloads packs the data, their descriptions and what to read first into the archive, byte for byte as served', () => {
  const { SHA256SUMS: sums, ...packed } = unzipSync(bytes(files.get('after-inadequate.zip')?.body ?? ''));
  expect(Object.keys(packed)).toEqual(expect.arrayContaining(['README.md', 'LICENCE.txt', 'CITATION.cff', 'datapackage.json', 'observations.csv']));
  for (const [path, body] of Object.entries(packed)) expect(Buffer.compare(Buffer.from(body), Buffer.from(bytes(files.get(path)?.body ?? '')))).toBe(0);
  const outside = text('SHA256SUMS').trimEnd().split('\n');
  expect(
    strFromU8(sums ?? new Uint8Array())
      .trimEnd()
      .split('\n'),
  ).toEqual(outside.filter((line) => line.slice(66) in packed));
  const left = all.map(({ path }) => path).filter((path) => !(path in packed));
  expect(left.filter((path) => !/^indicators\/.*\.csv$/.test(path))).toEqual(['after-inadequate.xlsx', 'after-inadequate.zip', 'SHA256SUMS']);
});

test('downloads describes every file but the archive that holds the descriptions, by full addresses', () => {
  const { resources } = JSON.parse(text('datapackage.json'));
  const own = ['datapackage.json', 'csv-metadata.json', 'croissant.json', 'after-inadequate.zip', 'SHA256SUMS'];
  const described = all.filter(({ path }) => !own.includes(path)).map(({ path }) => exampleEdition.folder + path);
  expect(resources.map(({ path }: { path: string }) => path)).toEqual(described);
});

test('downloads writes areas, events and sources so that they read back', () => {
  const areas: Record<string, string>[] = parse(text('areas.csv'), { columns: true, record_delimiter: '\r\n' });
  expect(areas).toHaveLength(example.areas.length);
  expect(areas.find(({ slug }) => slug === 'birmingham')).toEqual({
    code: 'E08000025',
    number: '330',
    slug: 'birmingham',
    name: 'Birmingham',
    kind: 'authority',
    region: 'E12000005',
    from: '',
    to: '',
    predecessors: '',
    members: '',
    other_codes: '',
  });
  expect(JSON.parse(text('events.json'))).toEqual(example.events);
  expect(JSON.parse(text('sources.json'))).toEqual(example.sources);
});

test('downloads gives the same files when asked again', async () => {
  expect(await downloads(example, exampleEdition)).toBe(all);
  const again = await downloads({ ...example }, exampleEdition);
  expect(again.map(({ path, body }) => [path, body])).toEqual(all.map(({ path, body }) => [path, body]));
});
