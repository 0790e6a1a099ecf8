import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { example } from '../dataset/example.ts';
import { downloads } from './downloads.ts';

const files = new Map(downloads(example).map((file) => [file.path, file]));
const text = (path: string) => String(files.get(path)?.body);

test('downloads lists every promised file, the checksums last', () => {
  expect([...files.keys()].filter((path) => !path.startsWith('indicators/'))).toEqual([
    'observations.csv',
    'dataset.json',
    'schema.json',
    'areas.csv',
    'events.json',
    'claims.csv',
    'claims.json',
    'sources.json',
    'SHA256SUMS',
  ]);
  const own = example.indicators.flatMap(({ id }) => [`indicators/${id}.csv`, `indicators/${id}.json`]);
  expect([...files.keys()].filter((path) => path.startsWith('indicators/'))).toEqual(own);
  expect([...files.keys()].at(-1)).toBe('SHA256SUMS');
});

test('downloads gives each file a line about it and the type of its name', () => {
  for (const { path, type, about } of files.values()) {
    expect(about).toMatch(/^[A-Z].+[^.]$/);
    const types: Record<string, string> = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };
    expect(type).toBe(types[path.split('.')[1] ?? ''] ?? 'text/plain; charset=utf-8');
  }
});

test('downloads has checksums of the bytes as served', () => {
  const lines = text('SHA256SUMS').trimEnd().split('\n');
  expect(lines).toHaveLength(files.size - 1);
  for (const line of lines) {
    const [sum, path = ''] = line.split('  ');
    expect(sum).toBe(
      createHash('sha256')
        .update(Buffer.from(text(path), 'utf8'))
        .digest('hex'),
    );
  }
});

test('downloads writes areas, events and sources so that they read back', () => {
  const areas: Record<string, string>[] = parse(text('areas.csv'), { bom: true, columns: true, record_delimiter: '\r\n' });
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

test('downloads gives the same files when asked again', () => {
  expect(downloads(example)).toBe(downloads(example));
  expect(downloads({ ...example })).toEqual(downloads(example));
});
