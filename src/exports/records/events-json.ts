import type { Dataset } from '../../dataset/query.ts';
import type { Format } from '../download.ts';
import { writeJson } from '../json.ts';
import { mediaTypes } from '../media-types.mjs';

/** Every event as src/dataset/schema.ts defines it, one field a line. */
function eventsJson(dataset: Dataset): string {
  return writeJson(dataset.events, { levels: 3 });
}

/** The file and what it says of itself. */
export const eventsFile: Format = {
  path: 'events.json',
  type: mediaTypes.json,
  about: 'Inspections, visits and other steps, each with its sources',
  limit: 300_000,
  write: eventsJson,
};
