import { checksumFile, checksumsOf } from '../dataset/checksums.ts';
import { DataError } from '../dataset/data-error.ts';
import { areaSchema, type IndicatorFile, judgementSchema, neighbourSchema, type Source, sourceSchema } from '../dataset/schema.ts';
import type { Entry } from './families/entry.ts';
import type { FileName } from './files.ts';
import { formatIndicator, formatLines, formatRecords } from './format.ts';
import { makeIndicator } from './indicator-file.ts';
import { judgementsFrom } from './judgements.ts';
import type { OpenedLibrary } from './library.ts';
import { neighboursFrom } from './neighbours.ts';
import type { Mapping } from './series.ts';
import { mergeSources, statisticsSources } from './statistics-sources.ts';

/** The files of the data set as text, by path in its folder, and the indicators in them, for the summary. */
export interface DatasetFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly indicators: readonly IndicatorFile[];
}

/** Makes every file of the data set in memory and checks it; nothing is written here. Throws DataError at the first fault. */
export function makeFiles(library: OpenedLibrary, mappings: readonly Mapping[], catalogue: readonly Entry[], existing: readonly Source[]): DatasetFiles {
  const spare = catalogue.find((entry) => !mappings.some((mapping) => mapping.id === entry.id));
  if (spare) throw new DataError('src/ingest/families', spare.id, 'no mapping', 'one in the reading.ts of its family');
  const made = mappings.map((mapping) => makeIndicator(library, mapping, catalogue));
  const areas = [...library.areas.all].sort((a, b) => (a.code < b.code ? -1 : 1));
  const sources = mergeSources(existing, statisticsSources(library.checksums, usesOf(made)));
  const texts = new Map([
    ['areas.json', formatLines(areas, Object.keys(areaSchema.shape))],
    ['neighbours.json', formatLines(neighboursFrom(library), Object.keys(neighbourSchema.shape))],
    ['judgements.json', formatLines(judgementsFrom(library), Object.keys(judgementSchema.shape))],
    ['sources.json', formatRecords(sources, Object.keys(sourceSchema.shape))],
    ...made.map(({ indicator }): [string, string] => [`indicators/${indicator.id}.json`, formatIndicator(indicator)]),
  ]);
  return { indicators: made.map(({ indicator }) => indicator), texts: new Map([...texts, [checksumFile, checksumsOf(texts)]]) };
}

function usesOf(made: readonly { indicator: IndicatorFile; asked: ReadonlySet<FileName> }[]): Map<FileName, string[]> {
  const uses = new Map<FileName, string[]>();
  for (const { indicator, asked } of made) for (const name of asked) uses.set(name, [...(uses.get(name) ?? []), indicator.id]);
  return uses;
}
