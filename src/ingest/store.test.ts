import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareFiles, readSources, writeFiles } from './store.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'store-'));
const texts = new Map([
  ['areas.json', '[\n  1\n]\n'],
  ['indicators/repeat-plans.json', '{\n  "id": 1\n}\n'],
]);

test('writeFiles writes every file, leaves nothing temporary behind and takes away indicators no longer made', () => {
  const data = folder();
  writeFiles(data, new Map([['indicators/old.json', '{}']]));
  writeFiles(data, texts);
  expect(readdirSync(data, { recursive: true }).sort()).toEqual(['areas.json', 'indicators', join('indicators', 'repeat-plans.json')]);
  expect(readFileSync(join(data, 'areas.json'), 'utf8')).toBe('[\n  1\n]\n');
});

test('writeFiles changes no file when one of them cannot be written', () => {
  const data = folder();
  writeFiles(data, texts);
  expect(() =>
    writeFiles(
      data,
      new Map([
        ['areas.json', 'changed'],
        ['areas.json/inside.json', 'no folder'],
      ]),
    ),
  ).toThrow();
  expect(readFileSync(join(data, 'areas.json'), 'utf8')).toBe('[\n  1\n]\n');
});

test('compareFiles is content when every file is the same', () => {
  const data = folder();
  writeFiles(data, texts);
  expect(() => compareFiles(data, texts)).not.toThrow();
});

test.each<[string, (data: string) => void, string]>([
  ['a line that differs', (data) => writeFileSync(join(data, 'areas.json'), '[\n  2\n]\n'), 'areas.json, line 2: found " 2", expected " 1"'],
  [
    'a file with lines to spare',
    (data) => writeFileSync(join(data, 'areas.json'), '[\n  1\n]\n\n'),
    'areas.json, line 5: found "", expected "the end of the file"',
  ],
  [
    'an indicator that is not made',
    (data) => writeFileSync(join(data, 'indicators', 'old.json'), '{}'),
    'old.json: found a file, expected none, because no indicator of this name is made',
  ],
])('compareFiles names the place of %s', (_, change, message) => {
  const data = folder();
  writeFiles(data, texts);
  change(data);
  expect(() => compareFiles(data, texts)).toThrow(message);
});

test('compareFiles names a file that is not there', () => {
  expect(() => compareFiles(folder(), texts)).toThrow('areas.json: found no such file, expected one made by ingest');
});

test('readSources has none where there is no file, and stops at one that is not what it should be', () => {
  const data = folder();
  expect(readSources(data)).toEqual([]);
  writeFileSync(join(data, 'sources.json'), '[{"id":"Letter"}]');
  expect(() => readSources(data)).toThrow('sources.json, Letter, id: found "Letter", expected small letters, digits and single hyphens');
});
