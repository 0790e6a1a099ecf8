import { readStops } from '../charts/drawing/scales.ts';
import { writeCell } from '../charts/figure/reading.ts';
import { type About, addArea, type Council } from './added/area.ts';

/** What stands before this script in the file of a council: its name, and its figures by indicator. */
declare const council: Pick<Council, 'slug' | 'name'> & { figures: Record<string, About & Pick<Council, 'values' | 'missing'> & { dot: number }> };

/**
 * Adds a council to the chart of a frame, and says so. The file of a council holds this script and all figures of that council,
 * so that a frame asks for one file more and for no other.
 */
function addTo(figure: HTMLElement): string {
  const found = council.figures[figure.dataset.indicator ?? ''];
  if (council.slug === 'birmingham') return 'Birmingham is drawn already.';
  if (found === undefined) return `${council.name} has no figures for this chart.`;
  const said = addArea(figure, found, { ...council, ...found }, found.dot);
  if (said === null) return 'No council can be added to this chart.';
  for (const range of figure.querySelectorAll('input')) addReadings(range, figure);
  return said;
}

/** Its figure in each year, at the end of the sentence that is read of the year. */
function addReadings(range: HTMLInputElement, figure: HTMLElement): void {
  const stops = readStops(figure.querySelector<SVGSVGElement>('[data-periods]')?.dataset.periods ?? '');
  const cell = (period: string) => document.querySelector(`[id="${figure.id.replace('chart-', '')}-${period}"] .added`)?.textContent ?? '–';
  const readings = (range.dataset.readings ?? '').split('|');
  range.dataset.readings = readings.map((words, index) => `${words}, ${writeCell({ head: council.name, text: cell(stops[index]?.[0] ?? '') })}`).join('|');
  range.ariaValueText = range.dataset.readings.split('|')[range.valueAsNumber] ?? '';
}

const [figure, output] = [document.querySelector('figure'), document.querySelector<HTMLElement>('.brought')];
if (figure !== null && output !== null) {
  output.textContent = addTo(figure);
  output.hidden = false;
}
