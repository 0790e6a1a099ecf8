import { type ReadCell, readColumns } from '../charts/figure/reading.ts';

/** The cells of a table's row that are read to a reader of its drawing: Birmingham, England, the middle council and any council that was added. */
export function rowReading(row: HTMLTableRowElement): { period: string; cells: ReadCell[] } {
  const heads = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const named = readColumns.flatMap((name) => heads.find((cell) => cell.textContent === name) ?? []);
  const read = [...named, ...heads.filter((cell) => cell.dataset.added !== undefined)];
  const text = (index: number) => row.cells[index]?.textContent ?? '';
  return { period: text(0), cells: read.map((head) => ({ head: head.textContent ?? '', text: text(head.cellIndex) })) };
}
