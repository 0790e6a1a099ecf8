import type { Readable, Reader } from './readable/reading.ts';
import { Tip } from './readable/tip.ts';
import { trendReadable } from './readable/trend.ts';

/**
 * Lets a reader read a drawing point by point, by pointer, touch and arrow keys: a trend year by year, from the chart's table in the page;
 * every council of a spread, and every line of what came after a grade, by name, from the figures of the indicator, fetched when they are first asked for;
 * every cell of the grid of concerns, which leads to its sentence.
 * Keys go to a range that lies over the drawing; its value is the whole reading, as it is shown: nothing else speaks.
 * The stage of a story changes its drawing and has arrow keys of its own, so there it is by pointer and touch alone.
 */
function readable(drawing: HTMLElement): void {
  const staged = drawing.closest('.stage') !== null;
  const seen = seenIn(drawing);
  if (!staged && (seen === null || !isReadable(seen, idOf(drawing)))) return;
  const range = staged ? null : Object.assign(document.createElement('input'), { type: 'range', min: '0', max: '1', className: 'no-print' });
  const tip = new Tip(frameOf(drawing, range));
  const now = (): { svg: SVGSVGElement; parts: Readable } | null => {
    const svg = seenIn(drawing);
    // A reader who is asked to draw the line is not told how it goes.
    const parts = svg === null || svg.dataset.asks !== undefined ? null : partsOf(svg, idOf(drawing), () => range !== null && setUp(range));
    return svg === null || parts === null ? null : { svg, parts };
  };
  const show = (index: number) => {
    const found = now();
    const reading = found?.parts.reading(index) ?? null;
    if (found === null || reading === null) return;
    tip.show(found.svg, reading);
    if (range === null) return;
    if (range.valueAsNumber !== index) range.valueAsNumber = index;
    say(range, reading.words);
  };
  const setUp = (slider: HTMLInputElement) => {
    const found = now();
    if (found === null) return;
    slider.max = `${found.parts.count - 1}`;
    slider.valueAsNumber = found.parts.start;
    slider.ariaLabel = `Read ${found.parts.of}: ${drawing.closest('figure')?.querySelector('.chart-title')?.textContent ?? 'drawing'}`;
    say(slider, found.parts.reading(found.parts.start)?.words ?? '');
    if (document.activeElement === slider) show(slider.valueAsNumber);
  };
  const under = ({ clientX, clientY }: MouseEvent): number | null => {
    const found = now();
    const matrix = found?.svg.getScreenCTM();
    if (found === null || !matrix) return null;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return found.parts.nearest([x, y]);
  };
  const follow = (event: PointerEvent) => {
    const index = under(event);
    if (index === null) tip.hide();
    else show(index);
  };

  drawing.addEventListener('pointerdown', follow);
  drawing.addEventListener('pointermove', follow);
  drawing.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && (range === null || document.activeElement !== range)) tip.hide();
  });
  if (staged) new MutationObserver(() => tip.hide()).observe(drawing, { childList: true });
  if (range === null) return;
  if (seen?.matches('.concerns')) {
    const hrefOf = (index: number) => now()?.parts.reading(index)?.href;
    import('./readable/leads.ts').then(({ leadOn }) => leadOn(drawing, range, { under, hrefOf }));
  }
  range.ariaLabel = `Read the drawing: ${drawing.closest('figure')?.querySelector('.chart-title')?.textContent ?? ''}`;
  range.ariaValueText = 'council by council';
  range.addEventListener('focus', () => {
    if (range.max === '1') setUp(range);
    show(range.valueAsNumber);
  });
  range.addEventListener('input', () => show(range.valueAsNumber));
  // A council that was added is part of each reading from then on.
  document.addEventListener('area', () => say(range, now()?.parts.reading(range.valueAsNumber)?.words ?? range.ariaValueText ?? ''));
  range.addEventListener('blur', () => tip.hide());
  if (seen?.dataset.periods !== undefined) setUp(range);
}

/** Gives a range its value in words, once: a value that is set again is spoken again. */
function say(range: HTMLInputElement, words: string): void {
  if (range.ariaValueText !== words) range.ariaValueText = words;
}

/** What stands under a drawing that can be read. */
const hint = 'Point at the drawing, tap it or use the arrow keys to read it point by point.';

/** Where words may stand over a drawing: the stage, or a frame around it that holds the range too, with the hint after it. */
function frameOf(drawing: HTMLElement, range: HTMLInputElement | null): HTMLElement {
  if (range === null) return drawing.closest('.stage') as HTMLElement;
  const frame = Object.assign(document.createElement('div'), { className: 'readable' });
  drawing.after(Object.assign(document.createElement('p'), { className: 'reading no-print', ariaHidden: 'true', textContent: hint }));
  drawing.replaceWith(frame);
  frame.append(drawing, range);
  return frame;
}

/** The one of a drawing's widths that is on show. */
function seenIn(drawing: HTMLElement): SVGSVGElement | null {
  return [...drawing.querySelectorAll('svg')].find((svg) => svg.getBoundingClientRect().width > 0) ?? null;
}

function isReadable(svg: SVGSVGElement, id: string): boolean {
  return svg.dataset.periods !== undefined ? trendReadable(svg, id) !== null : folder !== null && svg.matches('.spread, .aftermath, .concerns');
}

/** Id of the chart that a drawing is of, or of its indicator. */
function idOf(drawing: HTMLElement): string {
  return drawing.dataset.subject ?? drawing.closest('[id^=chart-]')?.id.replace('chart-', '') ?? '';
}

const folder = document.querySelector<HTMLMetaElement>('meta[name=figures]')?.content ?? null;
/** What reads the drawings of each subject; null while it is on its way. */
const readers = new Map<string, Reader | null>();

/** What a drawing can tell; null until its names have come, when `then` is called once. */
function partsOf(svg: SVGSVGElement, id: string, then: () => void): Readable | null {
  if (svg.dataset.periods !== undefined) return trendReadable(svg, id);
  if (!svg.matches('.spread, .aftermath, .concerns') || folder === null) return null;
  const subject = id.replace(/-(spread|after)$/, '');
  const read = readers.get(subject);
  if (read) return read(svg);
  if (read === undefined) {
    readers.set(subject, null);
    import('./readable/named.ts')
      .then(({ readerOf }) => readerOf(svg, folder, subject))
      .then(
        (reader) => {
          readers.set(subject, reader);
          then();
        },
        // The next pointer asks again; until then the table says it.
        () => readers.delete(subject),
      );
  }
  return null;
}

for (const drawing of document.querySelectorAll<HTMLElement>('figure .drawing, .stage .drawing')) {
  try {
    readable(drawing);
  } catch {
    // The drawing stays as it is, with its table under it.
  }
}
if (document.querySelector('svg.aftermath') !== null) import('./readable/lit.ts').then(({ lightCouncil }) => lightCouncil());
