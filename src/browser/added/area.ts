import type { Indicator, Status } from '../../dataset/schema.ts';
import { writeShort } from '../../words/number.ts';
import { shortStatus } from '../../words/status.ts';
import type { AddedPoint } from './line.ts';
import { addedMarks } from './marks.ts';
import { addedLabel, addedSentence, addedStatus } from './words.ts';

/** What has to be known of an indicator to add a council to its figures. */
export interface About extends Pick<Indicator, 'unit'> {
  periods: string[];
  breaks: readonly { period: string }[];
}

/** A council with one value for each of the indicator's periods, and why some are missing. */
export interface Council {
  slug: string;
  name: string;
  values: (number | null)[];
  missing?: Record<string, Status>;
}

const named = new WeakMap<Element, string>();

/**
 * Adds a council to a finished figure: its line or ring to both drawings, a sentence to what they say, its column to the table.
 * `dot` is its place among the dots of a spread. Returns what was added in a sentence; null where the figure cannot take it.
 */
export function addArea(figure: Element, about: About, council: Council, dot = -1): string | null {
  removeArea(figure);
  const words = (last: AddedPoint, lastDrawn: string) => addedLabel(about, council.name, last, lastDrawn);
  const figures = about.periods.map((period, index) => ({ period, value: council.values[index] ?? null }));
  const breaks = about.breaks.map(({ period }) => period);
  let points: AddedPoint[] | null = null;
  for (const svg of figure.querySelectorAll('svg')) {
    const marks = addedMarks(svg, { figures, breaks, dot, words });
    svg.insertAdjacentHTML('beforeend', marks?.markup ?? '');
    points = marks?.points ?? points;
  }
  if (points === null) return null;
  describe(figure, addedSentence(about, council.name, points));
  addToTable(figure, about, council);
  const mark = figure.querySelector('svg[data-periods]') === null ? 'the ring in the drawing' : 'the dashed line with squares';
  return addedStatus(about, council.name, points, mark);
}

/** Takes away what addArea added. */
export function removeArea(figure: Element): void {
  for (const added of figure.querySelectorAll('[data-key=added], [data-added]')) added.remove();
  for (const row of figure.querySelectorAll('tr.added')) row.classList.remove('added');
  describe(figure, '');
}

function describe(figure: Element, sentence: string): void {
  const drawing = figure.querySelector('.drawing');
  if (drawing === null) return;
  const own = named.get(drawing) ?? drawing.getAttribute('aria-label') ?? '';
  named.set(drawing, own);
  drawing.setAttribute('aria-label', `${own} ${sentence}`.trim());
}

/** A column beside the periods; in a table of all councils the row is there already, and only marked. */
function addToTable(figure: Element, about: About, council: Council): void {
  const id = figure.id.replace('chart-', '');
  document.getElementById(`${id}-${council.slug}`)?.classList.add('added');
  const texts = new Map(about.periods.map((period, index) => [`${id}-${period}`, textOf(about, council, period, index)]));
  for (const row of figure.querySelectorAll('tr')) {
    const head = row.parentElement?.tagName === 'THEAD';
    if (!figure.querySelector(`[id="${id}-${about.periods.at(-1)}"]`)) return;
    const cell = document.createElement(head ? 'th' : 'td');
    if (head) cell.scope = 'col';
    cell.className = 'number added';
    cell.dataset.added = '';
    cell.textContent = head ? council.name : (texts.get(row.id) ?? '');
    row.cells[0]?.after(cell);
  }
}

function textOf(about: About, { values, missing }: Council, period: string, index: number): string {
  const value = values[index] ?? null;
  if (value !== null) return writeShort(about, value);
  const status = missing?.[period];
  return status === undefined ? '–' : shortStatus(status);
}
