import { readScales, type Scales } from '../charts/drawing/scales.ts';
import { nearestStop, type ReadCell, readColumns, readingHint, writeReading } from '../charts/figure/reading.ts';

/**
 * Lets a reader read a trend year by year, by pointer, touch and arrow keys. The figures come from the chart's table in the page.
 * Keys go to a range that lies over the drawing and says its year; its value is the whole reading, as it is shown: nothing else speaks.
 * The stage of a story changes its drawing and has arrow keys of its own, so there it is by pointer and touch alone.
 */
function readable(drawing: HTMLElement): void {
  const staged = drawing.closest('.stage') !== null;
  const periods = staged ? [] : periodsWithTable(drawing);
  if (!staged && periods.length < 2) return;
  const output = Object.assign(document.createElement('p'), { className: 'reading no-print', ariaHidden: 'true' });
  const range = rangeOf(drawing, periods.length);

  const show = (index: number) => {
    const seen = seenIn(drawing);
    const period = seen?.scales.periods[index]?.[0];
    const reading = period === undefined ? null : readingOf(drawing, period);
    if (seen === null || reading === null) return;
    const words = writeReading(reading.period, reading.cells);
    output.textContent = words;
    range.valueAsNumber = index;
    range.ariaValueText = words;
    mark(seen.svg, seen.scales, index);
  };
  const hide = () => {
    output.textContent = staged ? '' : readingHint;
    for (const line of drawing.querySelectorAll('.moment')) line.remove();
  };
  const follow = ({ clientX }: PointerEvent) => {
    const seen = seenIn(drawing);
    const matrix = seen?.svg.getScreenCTM();
    // A reader who is asked to draw the line is not told how it goes.
    if (seen === null || !matrix || seen.svg.dataset.asks !== undefined) return;
    show(nearestStop(seen.scales.periods, (clientX - matrix.e) / matrix.a));
  };

  drawing.addEventListener('pointerdown', follow);
  drawing.addEventListener('pointermove', follow);
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && document.activeElement !== range) hide();
  });
  range.addEventListener('focus', () => show(range.valueAsNumber));
  range.addEventListener('input', () => show(range.valueAsNumber));
  range.addEventListener('blur', hide);
  hide();
  if (staged) new MutationObserver(hide).observe(drawing, { childList: true });
  place(drawing, output, staged ? null : range);
  const last = readingOf(drawing, periods.at(-1) ?? '');
  range.ariaValueText = last === null ? '' : writeReading(last.period, last.cells);
}

/** Sets the range over the drawing, and the output under it. */
function place(drawing: HTMLElement, output: HTMLElement, range: HTMLElement | null): void {
  drawing.after(output);
  if (range === null) return;
  const frame = Object.assign(document.createElement('div'), { className: 'readable' });
  drawing.replaceWith(frame);
  frame.append(drawing, range);
}

function rangeOf(drawing: HTMLElement, count: number): HTMLInputElement {
  const range = Object.assign(document.createElement('input'), { type: 'range', min: '0', max: `${count - 1}`, className: 'no-print' });
  range.valueAsNumber = count - 1;
  range.ariaLabel = `Read a year: ${drawing.closest('figure')?.querySelector('.chart-title')?.textContent ?? 'drawing'}`;
  return range;
}

/** The one of a drawing's widths that is on show, where it is a trend. */
function seenIn(drawing: HTMLElement): { svg: SVGSVGElement; scales: Scales } | null {
  for (const svg of drawing.querySelectorAll<SVGSVGElement>('svg[data-periods]')) {
    const scales = readScales({ ...svg.dataset });
    if (scales !== null && svg.getBoundingClientRect().width > 0) return { svg, scales };
  }
  return null;
}

function mark(svg: SVGSVGElement, { periods, frame }: Scales, index: number): void {
  const line = svg.querySelector('.moment') ?? document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('class', 'moment');
  line.setAttribute('d', `M${periods[index]?.[1]},${frame.top}V${frame.bottom}`);
  svg.append(line);
}

/** The periods of a drawing whose table is on the page. */
function periodsWithTable(drawing: HTMLElement): string[] {
  const scales = readScales({ ...drawing.querySelector<SVGSVGElement>('svg[data-periods]')?.dataset });
  return (scales?.periods ?? []).map(([period]) => period).filter((period) => readingOf(drawing, period) !== null);
}

/** The row of a period in the table of a drawing, which may stand elsewhere on the page; null where there is none. */
function readingOf(drawing: HTMLElement, period: string) {
  const id = drawing.dataset.subject ?? drawing.closest('[id^=chart-]')?.id.replace('chart-', '');
  const row = document.getElementById(`${id}-${period}`) as HTMLTableRowElement | null;
  return row?.closest('table')?.tHead ? rowReading(row) : null;
}

/** The cells of a table's row that are read to a reader of its drawing: Birmingham, England, the middle council and any council that was added. */
function rowReading(row: HTMLTableRowElement): { period: string; cells: ReadCell[] } {
  const heads = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const named = readColumns.flatMap((name) => heads.find((cell) => cell.textContent === name) ?? []);
  const read = [...named, ...heads.filter((cell) => cell.dataset.added !== undefined)];
  const text = (index: number) => row.cells[index]?.textContent ?? '';
  return { period: text(0), cells: read.map((head) => ({ head: head.textContent ?? '', text: text(head.cellIndex) })) };
}

for (const drawing of document.querySelectorAll<HTMLElement>('figure .drawing, .stage .drawing')) {
  try {
    readable(drawing);
  } catch {
    // The drawing stays as it is, with its table under it.
  }
}
