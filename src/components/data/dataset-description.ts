import { sha256 } from '../../dataset/checksums.ts';
import { type Dataset, indicator } from '../../dataset/query.ts';
import { aboutData, yearsCovered } from '../../exports/about-data.ts';
import { citationText } from '../../exports/dialects/citations.ts';
import { type Download, versionFolder } from '../../exports/download.ts';
import { sizeOf } from '../../exports/file-hash.ts';
import { site } from '../../site.ts';

/** schema.org Dataset for the data page: what a search engine for data sets asks for. `root` is the full address of the home page, ending in a slash. */
export function datasetDescription(dataset: Dataset, files: readonly Download[], root: string): Record<string, unknown> {
  const { version, date } = dataset.release;
  const creator = { '@type': 'Organization', name: aboutData.creator, url: root };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${root}data/`,
    name: aboutData.title,
    description: aboutData.description,
    url: `${root}data/`,
    version,
    datePublished: date,
    dateModified: date,
    inLanguage: site.language,
    license: site.licences.data.url,
    isAccessibleForFree: true,
    keywords: aboutData.keywords,
    creator,
    publisher: creator,
    citation: citationText(dataset.release, versionFolder(root, version)),
    temporalCoverage: yearsCovered(dataset),
    spatialCoverage: { '@type': 'Place', name: aboutData.place },
    isBasedOn: [...new Set(dataset.indicators.map(({ publication }) => publication.url))].sort(),
    variableMeasured: dataset.indicators.map(({ id }) => variable(dataset, id)),
    distribution: files.filter(({ path }) => !path.startsWith('indicators/')).map((file) => distribution(file, root)),
  };
}

function variable(dataset: Dataset, id: string): Record<string, unknown> {
  const { title, unit, definition } = indicator(dataset, id);
  return { '@type': 'PropertyValue', name: title, propertyID: id, unitText: unit.name, description: definition };
}

function distribution({ path, type, about, body }: Download, root: string): Record<string, unknown> {
  return {
    '@type': 'DataDownload',
    name: path,
    description: about,
    encodingFormat: type.replace(/;.*/, ''),
    contentUrl: `${root}data/latest/${path}`,
    contentSize: `${sizeOf(body)} B`,
    sha256: sha256(body),
  };
}
