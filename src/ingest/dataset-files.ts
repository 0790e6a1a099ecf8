import { checkObservations, checkShape } from '../dataset/check.ts';
import { DataError } from '../dataset/data-error.ts';
import {
  areaSchema,
  type Indicator,
  type IndicatorFile,
  indicatorFileSchema,
  judgementSchema,
  neighbourSchema,
  type Observation,
  type Source,
  sourceSchema,
} from '../dataset/schema.ts';
import type { Entry } from './catalogue/entry.ts';
import type { FileName } from './files.ts';
import { files } from './files.ts';
import { formatIndicator, formatLines, formatRecords } from './format.ts';
import { judgementsFrom } from './judgements.ts';
import { type Library, noting, type OpenedLibrary } from './library.ts';
import type { Mapping } from './mapping.ts';
import { neighboursFrom } from './neighbours.ts';
import { mergeSources, statisticsSources } from './statistics-sources.ts';

/** The files of the data set as text, by path in its folder, and what an indicator holds, for the summary. */
export interface DatasetFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly indicators: readonly IndicatorFile[];
}

/**
 * Makes every file of the data set in memory and checks it. Nothing is written here.
 * Throws DataError at the first fault, for one in an indicator with its file name.
 */
export function makeFiles(library: OpenedLibrary, mappings: readonly Mapping[], catalogue: readonly Entry[], existing: readonly Source[]): DatasetFiles {
  const uses = new Map<FileName, string[]>();
  const indicators = mappings.map((mapping) => makeIndicator(library, mapping, catalogue, uses));
  const areas = [...library.areas.all].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const entry of catalogue)
    if (!mappings.some((mapping) => mapping.id === entry.id))
      throw new DataError('src/ingest/catalogue', entry.id, 'no mapping', 'one in src/ingest/mappings.ts');
  const sources = mergeSources(existing, statisticsSources(library.checksums, uses));
  return {
    indicators,
    texts: new Map([
      ['areas.json', formatLines(areas, Object.keys(areaSchema.shape))],
      ['neighbours.json', formatLines(neighboursFrom(library), Object.keys(neighbourSchema.shape))],
      ['judgements.json', formatLines(judgementsFrom(library), Object.keys(judgementSchema.shape))],
      ['sources.json', formatRecords(sources, Object.keys(sourceSchema.shape))],
      ...indicators.map((indicator): [string, string] => [`indicators/${indicator.id}.json`, formatIndicator(indicator)]),
    ]),
  };
}

function makeIndicator(library: Library, mapping: Mapping, catalogue: readonly Entry[], uses: Map<FileName, string[]>): IndicatorFile {
  const entry = catalogue.find((candidate) => candidate.id === mapping.id);
  if (!entry) throw new DataError('src/ingest/catalogue', mapping.id, 'no entry', 'the indicator in words (title, question, unit, caution)');
  const reading = noting(library);
  const observations = sorted(mapping.read(reading.library));
  for (const name of reading.asked) uses.set(name, [...(uses.get(name) ?? []), mapping.id]);
  const sources = [...reading.asked].map((name) => files[name].id).sort();
  return checked({ ...(entry as Omit<Indicator, 'sources'>), sources, observations }, library);
}

function checked(indicator: IndicatorFile, library: Library): IndicatorFile {
  const file = `indicators/${indicator.id}.json`;
  const shaped = checkShape(file, indicatorFileSchema, indicator);
  checkObservations(file, shaped, library.areas.all);
  return shaped;
}

function sorted(observations: readonly Observation[]): Observation[] {
  const key = (row: Observation): string => `${row.area} ${row.period}`;
  return [...observations].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
