import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileKinds, limitInAll } from '../../src/exports/downloads.ts';
import { type Count, countOf, sumOf } from './count.ts';
import { unlistedFiles } from './unlisted-files.ts';

/** What a search engine for data sets asks of one. */
const asked = [
  'name',
  'description',
  'url',
  'version',
  'datePublished',
  'dateModified',
  'license',
  'citation',
  'temporalCoverage',
  'spatialCoverage',
  'creator',
];

/** What stands in the folder of the files and is none of them: its page, and what is made anew at each build and kept in no release (src/exports/beside.ts). */
const beside = /^((indicators\/|councils\/)?index\.html|proofs\.json|receipts\.json|councils\/[^/]+\.csv)$/;

/** The page of the folder, which leads to every file in it, and the page of the data set, to all but those of one indicator or council. */
const pages = [
  { page: 'data/latest/index.html', left: /^([^/]+\/)?index\.html$/ },
  { page: 'data/index.html', left: /^(([^/]+\/)?index\.html|councils\/.*)$/ },
];

interface Listed {
  path: string;
  sum: string;
}

/**
 * Holds the downloads of a built site against everything that describes them: each list names the files that are there and no other, with their
 * checksums; the page of the data set says to machines what they ask; and nothing is heavier than promised.
 */
export function checkDataFiles(folder: string): Count {
  const latest = join(folder, 'data/latest');
  const files = new Map(filesIn(latest).map((path) => [path, readFileSync(join(latest, path))]));
  const page = datasetOn(readFileSync(join(folder, 'data/index.html'), 'utf8'));
  const json = (path: string) => JSON.parse(String(files.get(path)));
  const own = ['SHA256SUMS'];
  const descriptions = [...own, 'after-inadequate.zip', 'datapackage.json', 'csv-metadata.json', 'croissant.json'];
  const tables = [...files.keys()].filter((path) => !path.endsWith('.csv'));
  const lists: [name: string, listed: Listed[], left: string[]][] = [
    ['SHA256SUMS', sumsIn(String(files.get('SHA256SUMS'))), own],
    [
      'datapackage.json',
      json('datapackage.json').resources.map(({ path, hash }: Record<string, string>) => ({ path: belowFolder(path), sum: hash?.slice(7) })),
      descriptions,
    ],
    [
      'croissant.json',
      json('croissant.json').distribution.map(({ contentUrl, sha256 }: Record<string, string>) => ({ path: belowFolder(contentUrl), sum: sha256 })),
      descriptions,
    ],
    ['csv-metadata.json', json('csv-metadata.json').tables.map(({ url }: Record<string, string>) => ({ path: belowFolder(url), sum: '' })), tables],
    ['data/index.html', distributionOf(page), [...files.keys()].filter((path) => path.startsWith('indicators/'))],
  ];
  return sumOf([
    ...lists.map(([name, listed, left]) => countOf(faultsOf(name, listed, files, left))),
    ...pages.map(({ page: file, left }) => countOf(unnamed(folder, file, left))),
    ...unlistedFiles(folder).map(countOf),
    countOf(asked.filter((field) => !page[field]).map((field) => `data/index.html: the description for search engines has no ${field}`)),
    ...fileKinds.map(({ path, limit }) => countOf(overweight(latest, path, limit))),
    countOf(overweight(latest, '', limitInAll)),
  ]);
}

function filesIn(folder: string): string[] {
  return allIn(folder).filter((path) => !beside.test(path));
}

function allIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}

/** Files that a page does not lead to; where it leads to a file that is not there is the concern of the check of links. */
function unnamed(folder: string, page: string, left: RegExp): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const led = new Set([...html.matchAll(/ href="[^"]*\/data\/latest\/([^"#]+)"/g)].map(([, path]) => path));
  return allIn(join(folder, 'data/latest'))
    .filter((path) => !left.test(path) && !led.has(path))
    .map((path) => `${page}: leads nowhere to data/latest/${path}`);
}

function faultsOf(name: string, listed: readonly Listed[], files: ReadonlyMap<string, Buffer>, left: readonly string[]): string[] {
  const paths = listed.map(({ path }) => path);
  const silent = [...files.keys()].filter((path) => !paths.includes(path) && !left.includes(path));
  const gone = paths.filter((path) => !files.has(path));
  const other = listed.filter(
    ({ path, sum }) =>
      sum !== '' &&
      files.has(path) &&
      sum !==
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex'),
  );
  return [
    ...silent.map((path) => `${name}: says nothing of ${path}, which is there`),
    ...gone.map((path) => `${name}: names ${path}, which is not there`),
    ...other.map(({ path }) => `${name}: has another checksum for ${path}`),
  ];
}

function sumsIn(text: string): Listed[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => ({ path: line.slice(66), sum: line.slice(0, 64) }));
}

/** The schema.org Dataset that a page carries; empty where there is none. */
function datasetOn(html: string): Record<string, unknown> {
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => JSON.parse(text));
  return found.find((item) => item['@type'] === 'Dataset') ?? {};
}

function distributionOf(page: Record<string, unknown>): Listed[] {
  const entries = (page.distribution ?? []) as { contentUrl: string; sha256: string }[];
  return entries.map(({ contentUrl, sha256 }) => ({ path: belowFolder(contentUrl), sum: sha256 }));
}

/** A file of the newest ones by its full address; a short one is no address that readers of a description can follow. */
function belowFolder(address = ''): string {
  return /^https?:\/\/.*?\/data\/latest\/(.*)$/.exec(address)?.[1] ?? `${address} (expected a full address)`;
}

function overweight(folder: string, path: string, most: number): string[] {
  const sum = filesIn(folder)
    .filter((file) => path === '' || file === path)
    .reduce((total, file) => total + statSync(join(folder, file)).size, 0);
  return sum < most ? [] : [`data/latest/${path}: found ${sum} bytes, expected fewer than ${most}`];
}
