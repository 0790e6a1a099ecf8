import { readScales } from '../../charts/drawing/scales.ts';
import { nearestStop, type ReadCell, readColumns, writeReading } from '../../charts/figure/reading.ts';
import type { Readable } from './reading.ts';

/** A trend, read year by year. The figures come from the chart's table in the page; null where a drawing is no trend or has no table. */
export function trendReadable(svg: SVGSVGElement, id: string): Readable | null {
  const scales = readScales({ ...svg.dataset });
  const { periods = [], frame } = scales ?? {};
  if (frame === undefined || periods.length < 2 || rowOf(id, periods.at(-1)?.[0] ?? '') === null) return null;
  return {
    of: 'a year',
    count: periods.length,
    start: periods.length - 1,
    nearest: ([x]) => nearestStop(periods, x),
    reading: (index) => {
      const [period, x] = periods[index] ?? ['', 0];
      const row = rowOf(id, period);
      if (row === null) return null;
      const point = svg.querySelector(`[data-key=birmingham-${CSS.escape(period)}]`);
      const y = Number(point?.getAttribute('cy') ?? frame.top);
      return { words: wordsOf(row), at: [x, y], mark: { path: `M${x},${frame.top}V${frame.bottom}`, className: 'moment' } };
    },
  };
}

/** The row of a period in the table of a drawing, which may stand elsewhere on the page. */
function rowOf(id: string, period: string): HTMLTableRowElement | null {
  const row = document.getElementById(`${id}-${period}`);
  return row instanceof HTMLTableRowElement && row.closest('table')?.tHead ? row : null;
}

/** The cells that are read: Birmingham, England, the middle council and any council that was added. */
function wordsOf(row: HTMLTableRowElement): string {
  const heads = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const named = readColumns.flatMap((name) => heads.find((cell) => cell.textContent === name) ?? []);
  const text = (index: number) => row.cells[index]?.textContent ?? '';
  const cells = [...named, ...heads.filter((cell) => cell.dataset.added !== undefined)].map(
    (head): ReadCell => ({ head: head.textContent ?? '', text: text(head.cellIndex) }),
  );
  return writeReading(text(0), cells);
}
