import type { Dataset } from '../../dataset/query.ts';
import { writeJson } from './json.ts';

/** Every event as src/dataset/schema.ts defines it, one field a line. */
export function eventsJson(dataset: Dataset): string {
  return writeJson(dataset.events, { levels: 3 });
}
