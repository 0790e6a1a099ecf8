import { checkObservations, checkShape } from '../dataset/check.ts';
import { DataError } from '../dataset/data-error.ts';
import { type IndicatorFile, indicatorFileSchema, type Observation } from '../dataset/schema.ts';
import type { Entry } from './families/entry.ts';
import { type FileName, files } from './files.ts';
import { type Library, noting } from './library.ts';
import type { Mapping } from './series.ts';

/**
 * One indicator: its words from the codebook, its observations as mapped, in order, and the files they were read from.
 * Throws DataError when it is not in the codebook, or an observation is not sound.
 */
export function makeIndicator(library: Library, mapping: Mapping, catalogue: readonly Entry[]): { indicator: IndicatorFile; asked: ReadonlySet<FileName> } {
  const entry = catalogue.find((candidate) => candidate.id === mapping.id);
  if (!entry) throw new DataError('src/ingest/families', mapping.id, 'no entry', 'the indicator in words (title, question, unit, caution)');
  const reading = noting(library);
  const observations = inOrder(mapping.read(reading.library));
  const sources = [...reading.asked].map((name) => files[name].id).sort();
  const file = `${pathsOf(reading.asked)} as ${mapping.id}`;
  const indicator = checkShape(file, indicatorFileSchema, { ...entry, sources, observations });
  checkObservations(file, indicator, library.areas.all);
  return { indicator, asked: reading.asked };
}

function pathsOf(asked: ReadonlySet<FileName>): string {
  const [first = 'nothing', ...others] = [...asked].map((name) => files[name].path);
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function inOrder(observations: readonly Observation[]): Observation[] {
  const key = (row: Observation): string => `${row.area} ${row.period}`;
  return [...observations].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
