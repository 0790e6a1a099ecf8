import type { Dataset } from '../../dataset/query.ts';
import { writeJson } from './json.ts';

/** Every source as src/dataset/schema.ts defines it, one field a line. */
export function sourcesJson(dataset: Dataset): string {
  return writeJson(dataset.sources, { levels: 2 });
}
