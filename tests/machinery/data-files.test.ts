import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../src/commands/machine/folder-with.ts';
import { datasetDescription } from '../../src/components/data/dataset-description.ts';
import { example } from '../../src/dataset/example.ts';
import { downloads } from '../../src/exports/downloads.ts';
import { exampleEdition } from '../../src/exports/example-edition.ts';
import { checkDataFiles } from './data-files.ts';

const files = await downloads(example, exampleEdition);

/** A built site with the downloads of the example, and the page that describes them. */
function site(description: Record<string, unknown> = datasetDescription(example, files, 'https://a.example/')): string {
  const links = files.map(({ path }) => `<a href="/sub/data/latest/${path}">`).join('');
  const page = `<script type="application/ld+json">${JSON.stringify(description)}</script>${links}`;
  return folderWith({
    'data/index.html': page,
    'data/latest/index.html': links,
    'data/latest/indicators/index.html': links,
    'data/v0.1.0/index.html': '<a href="/sub/data/v0.1.0/areas.csv">',
    'data/v0.1.0/areas.csv': 'a',
    ...Object.fromEntries(files.map(({ path, body }) => [`data/latest/${path}`, body])),
  });
}

test('checkDataFiles passes downloads that are what every list of them says', () => {
  expect(checkDataFiles(site())).toEqual({ passed: 40, failed: 0, messages: [] });
});

test('checkDataFiles finds a file that no list names', () => {
  const folder = site();
  writeFileSync(join(folder, 'data/latest/more.csv'), 'a');
  const lists = ['SHA256SUMS', 'datapackage.json', 'croissant.json', 'csv-metadata.json', 'data/index.html'];
  expect(checkDataFiles(folder).messages).toEqual([
    ...lists.map((name) => `${name}: says nothing of more.csv, which is there`),
    ...['data/latest/index.html', 'data/index.html'].map((page) => `${page}: leads nowhere to data/latest/more.csv`),
  ]);
});

test('checkDataFiles finds a file beside the data set that no page leads to', () => {
  const folder = site();
  mkdirSync(join(folder, 'data/latest/councils'));
  writeFileSync(join(folder, 'data/latest/councils/leeds.csv'), 'a');
  writeFileSync(join(folder, 'data/latest/proofs.json'), '{}');
  expect(checkDataFiles(folder).messages).toEqual([
    'data/latest/index.html: leads nowhere to data/latest/proofs.json',
    'data/latest/index.html: leads nowhere to data/latest/councils/leeds.csv',
    'data/index.html: leads nowhere to data/latest/proofs.json',
    'data/latest/councils/: no page lists its files, of which there are 1',
  ]);
});

test('checkDataFiles finds a file that the page of its folder does not lead to', () => {
  const folder = site();
  writeFileSync(join(folder, 'data/v0.1.0/claims.csv'), 'a');
  const page = join(folder, 'data/latest/indicators/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/repeat-plans.csv/, ''));
  expect(checkDataFiles(folder).messages.sort()).toEqual([
    'data/latest/indicators/index.html: leads nowhere to data/latest/indicators/repeat-plans.csv',
    'data/v0.1.0/index.html: leads nowhere to data/v0.1.0/claims.csv',
  ]);
});

test('checkDataFiles finds a file that is gone, and one with another byte', () => {
  const folder = site();
  rmSync(join(folder, 'data/latest/areas.csv'));
  const sums = join(folder, 'data/latest/claims.json');
  writeFileSync(sums, `${readFileSync(sums, 'utf8')} `);
  const { messages } = checkDataFiles(folder);
  expect(messages).toContain('csv-metadata.json: names areas.csv, which is not there');
  expect(messages).toContain('croissant.json: has another checksum for claims.json');
});

test('checkDataFiles finds what the page does not say to machines, and what is too heavy', () => {
  const { license: _, ...description } = datasetDescription(example, files, 'https://a.example/');
  const folder = site(description);
  writeFileSync(join(folder, 'data/latest/observations.parquet'), new Uint8Array(800_000));
  const { messages } = checkDataFiles(folder);
  expect(messages).toContain('data/index.html: the description for search engines has no license');
  expect(messages).toContain('data/latest/observations.parquet: found 800000 bytes, expected fewer than 700000');
});
