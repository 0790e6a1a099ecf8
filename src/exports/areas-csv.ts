import type { Dataset } from '../dataset/query.ts';
import { writeCsv } from './csv.ts';

const columns = ['code', 'number', 'slug', 'name', 'kind', 'region', 'from', 'to', 'predecessors', 'members'] as const;

/** Every area, sorted as in areas.json. Where a cell holds several codes they are parted by a semicolon. */
export function areasCsv(dataset: Dataset): string {
  return writeCsv(
    columns,
    dataset.areas.map((area) => columns.map((column) => (Array.isArray(area[column]) ? area[column].join(';') : area[column]))),
  );
}
