import { chart, chartOptions } from '../../charts/registry.ts';
import { type ChartView, type ShownArea, shownAreas, shows, type ViewOption } from '../../charts/view.ts';
import { type Dataset, observation, periods } from '../../dataset/query.ts';
import { birmingham, england } from '../../site.ts';
import { type Attributes, NotSo } from '../directive.ts';

/** Options of a view, as attributes of a directive. */
export const viewAttributes: readonly ViewOption[] = ['from', 'to', 'until', 'at', 'areas', 'highlight', 'year'];

/**
 * The view of a chart that the attributes of a directive ask for.
 * Throws NotSo for an option the chart does not take, or a period it does not have; UnknownName for an unknown chart.
 */
export function viewOf(dataset: Dataset, id: string, attributes: Attributes): ChartView {
  const given = Object.fromEntries(viewAttributes.flatMap((name) => (attributes.optional(name) === null ? [] : [[name, attributes.required(name)]])));
  expectOptions(dataset, id, Object.keys(given));
  const { areas, ...texts } = given;
  const view: ChartView = { ...texts, ...(areas !== undefined && { areas: areasIn(areas) }) };
  const { indicator } = chart(dataset, id);
  if (indicator !== null) expectPeriods(dataset, indicator, view);
  if (view.year !== undefined && !/^(-[12]|[0-5])$/.test(view.year)) throw new NotSo(`found year=${view.year}, expected a year from -2 to 5`);
  return view;
}

function expectOptions(dataset: Dataset, id: string, given: readonly string[]): void {
  const options: readonly string[] = chartOptions(dataset, id);
  const wrong = given.find((name) => !options.includes(name));
  if (wrong !== undefined)
    throw new NotSo(`found the option "${wrong}" of chart ${id}, expected ${options.length > 0 ? `one of ${options.join(', ')}` : 'none'}`);
}

function areasIn(text: string): ShownArea[] {
  return text.split(',').map((name) => {
    const found = shownAreas.find((area) => area === name.trim());
    if (found === undefined) throw new NotSo(`unknown area "${name.trim()}" of a view: expected ${shownAreas.join(', ')}, with commas between`);
    return found;
  });
}

function expectPeriods(dataset: Dataset, indicator: string, view: ChartView): void {
  const known = periods(dataset, indicator);
  for (const name of ['from', 'to', 'until', 'at', 'highlight'] as const) {
    const period = view[name];
    if (period !== undefined && !known.includes(period))
      throw new NotSo(`unknown period "${period}" of ${indicator} in "${name}": expected one of ${known.join(', ')}`);
  }
  const { from = known[0] ?? '', to = known.at(-1) ?? '', highlight } = view;
  if (from > to) throw new NotSo(`found from=${from} after to=${to}, expected it before`);
  if (highlight === undefined) return;
  if (highlight < from || highlight > to) throw new NotSo(`found highlight=${highlight} outside the years shown, expected it from ${from} to ${to}`);
  const place = shows(view, 'birmingham') ? birmingham : shows(view, 'england') ? england : null;
  if (place === null) throw new NotSo(`found highlight=${highlight}, expected birmingham or england among the areas: their figures are ringed`);
  if (observation(dataset, indicator, place, highlight)?.value == null)
    throw new NotSo(`found highlight=${highlight}, expected a period in which ${place === england ? 'England' : 'Birmingham'} has a figure (${indicator})`);
}
