import type { NeighbourGroup } from '../dataset/schema.ts';
import type { Row } from './formats/table.ts';
import type { Library } from './library.ts';
import { authorityOf } from './placed-row.ts';

/**
 * The ten statistical neighbours of every council in both models, nearest first.
 * The file of 2021 ends with earlier neighbours of councils that had gone; they are of another model and are left out.
 */
export function neighboursFrom(library: Library): NeighbourGroup[] {
  return [...model2021(library), ...model2025(library)].sort((a, b) => compare(a.model, b.model) || compare(a.area, b.area));
}

function model2021(library: Library): NeighbourGroup[] {
  const { rows } = library.table('neighbours2021');
  const end = rows.findIndex((row) => row.text('LA number') === '');
  return (end < 0 ? rows : rows.slice(0, end)).map((row) =>
    group(library, row, '2021', 'LA number', (rank) => [`SN${rank}`, rank === 1 ? 'SNP' : `SNP#${rank}`]),
  );
}

function model2025(library: Library): NeighbourGroup[] {
  return library.table('neighbours2025').rows.map((row) => group(library, row, '2025', 'old_la_code', (rank) => [`SN_${rank}`, `SN_${rank}P`]));
}

function group(library: Library, row: Row, model: string, number: string, columns: (rank: number) => [string, string]): NeighbourGroup {
  const neighbours = Array.from({ length: 10 }, (_, place) => {
    const [neighbour, closeness] = columns(place + 1);
    return { area: authorityOf(row, neighbour, library.areas), closeness: row.text(closeness) };
  });
  return { model, area: authorityOf(row, number, library.areas), neighbours };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
