import { expect, test } from 'vitest';
import { example } from '../../dataset/example.ts';
import { downloads } from '../../exports/downloads.ts';
import { exampleEdition } from '../../exports/example-edition.ts';
import { datasetDescription } from './dataset-description.ts';

const files = await downloads(example, exampleEdition);
const description = datasetDescription(example, files, 'https://a.example/sub/');

test('datasetDescription says what a search engine for data sets asks', () => {
  expect(description).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': 'https://a.example/sub/data/',
    version: '0.1.0',
    datePublished: '2026-11-21',
    dateModified: '2026-11-21',
    license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    isAccessibleForFree: true,
    temporalCoverage: expect.stringMatching(/^\d{4}(-\d{2})?(-\d{2})?\/\d{4}/),
    spatialCoverage: { '@type': 'Place', name: expect.stringContaining('England') },
    citation: expect.stringMatching(/After Inadequate.*0\.1\.0.*https:\/\/a\.example\/sub\/data\//),
  });
  // Search engines ask for 50 to 5,000 characters.
  expect(String(description.description).length).toBeGreaterThan(50);
});

test('datasetDescription offers every file of the whole set, with its type, size and checksum', () => {
  const offered = description.distribution as Record<string, string>[];
  expect(offered.map(({ name }) => name)).toEqual(files.map(({ path }) => path).filter((path) => !path.startsWith('indicators/')));
  expect(offered.find(({ name }) => name === 'observations.parquet')).toEqual({
    '@type': 'DataDownload',
    name: 'observations.parquet',
    description: 'The same rows with their types, in a small file',
    encodingFormat: 'application/vnd.apache.parquet',
    contentUrl: 'https://a.example/sub/data/latest/observations.parquet',
    contentSize: expect.stringMatching(/^\d+ B$/),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
