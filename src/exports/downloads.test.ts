import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { downloads } from './downloads.ts';

const all = await downloads(example);
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
    'events.json',
    'claims.csv',
    'claims.json',
    'aftermath.csv',
    'episodes.csv',
    'sources.json',
    'after-inadequate.xlsx',
    'after-inadequate.zip',
    'datapackage.json',
    'csv-metadata.json',
    'croissant.json',
    'SHA256SUMS',
  ]);
  const own = example.indicators.flatMap(({ id }) => [`indicators/${id}.csv`, `indicators/${id}.json`]);
  expect([...files.keys()].filter((path) => path.startsWith('indicators/'))).toEqual(own);
  expect([...files.keys()].at(-1)).toBe('SHA256SUMS');
  expect(files.size).toBe(all.length);
});

test('downloads gives each file a line about it and the type of its name', () => {
  const types: Record<string, string> = {
    csv: 'text/csv; charset=utf-8',
    json: 'application/json; charset=utf-8',
    parquet: 'application/vnd.apache.parquet',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    zip: 'application/zip',
  };
  for (const { path, type, about } of files.values()) {
    expect(about).toMatch(/^[A-Z].+[^.]$/);
    if (path !== 'croissant.json') expect(type).toBe(types[path.split('.')[1] ?? ''] ?? 'text/plain; charset=utf-8');
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

test('downloads packs the data and their descriptions into the archive, byte for byte', () => {
  const packed = unzipSync(bytes(files.get('after-inadequate.zip')?.body ?? ''));
  const own = /^(datapackage|csv-metadata|croissant)\.json$/;
  const expected = all.filter((file) => file.packed !== false && !own.test(file.path) && file.path !== 'SHA256SUMS');
  expect(
    Object.keys(packed)
      .filter((path) => !own.test(path))
      .sort(),
  ).toEqual(expected.map(({ path }) => path).sort());
  for (const { path, body } of expected) expect(Buffer.compare(Buffer.from(packed[path] ?? []), Buffer.from(bytes(body)))).toBe(0);
  const described = JSON.parse(strFromU8(packed['datapackage.json'] ?? new Uint8Array())).resources.map(({ path }: { path: string }) => path);
  expect(described.sort()).toEqual(expected.map(({ path }) => path).sort());
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
  });
  expect(JSON.parse(text('events.json'))).toEqual(example.events);
  expect(JSON.parse(text('sources.json'))).toEqual(example.sources);
});

test('downloads gives the same files when asked again', async () => {
  expect(await downloads(example)).toBe(all);
  expect(await downloads({ ...example })).toEqual(all);
});
