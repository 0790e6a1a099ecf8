import type { Dataset } from '../../dataset/query.ts';
import type { Format } from '../download.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';

/** Every source as src/dataset/schema.ts defines it, one field a line. */
function sourcesJson(dataset: Dataset): string {
  return writeJson(dataset.sources, { levels: 2 });
}

/** The file and what it says of itself. */
export const sourcesFile: Format = {
  path: 'sources.json',
  type: mediaTypes.json,
  about: 'Every document and file used, with dates and checksums',
  limit: 400_000,
  write: sourcesJson,
};
