import { chart, chartOptions } from '../../charts/registry.ts';
import { type ChartView, type ShownArea, shownAreas, shows, type ViewOption } from '../../charts/view.ts';
import { type Dataset, observation, periods } from '../../dataset/query.ts';
import { birmingham } from '../../site.ts';
import { type Attributes, NotSo } from '../directive.ts';

/** Options of a view, as attributes of a directive. */
export const viewAttributes: readonly ViewOption[] = ['from', 'to', 'at', 'areas', 'highlight', 'note'];

/** Most characters of a remark in a drawing. */
const longestNote = 40;

/**
 * The view of a chart that the attributes of a directive ask for.
 * Throws NotSo for an option the chart does not take, a period it does not have, or a remark nobody could check; UnknownName for an unknown chart.
 */
export function viewOf(dataset: Dataset, id: string, attributes: Attributes): ChartView {
  const given = Object.fromEntries(viewAttributes.flatMap((name) => (attributes.optional(name) === null ? [] : [[name, attributes.required(name)]])));
  expectOptions(dataset, id, Object.keys(given));
  const { areas, ...texts } = given;
  const view: ChartView = { ...texts, ...(areas !== undefined && { areas: areasIn(areas) }) };
  const { indicator } = chart(dataset, id);
  if (indicator !== null) expectPeriods(dataset, indicator, view);
  expectNote(view);
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
  for (const name of ['from', 'to', 'at', 'highlight'] as const) {
    const period = view[name];
    if (period !== undefined && !known.includes(period))
      throw new NotSo(`unknown period "${period}" of ${indicator} in "${name}": expected one of ${known.join(', ')}`);
  }
  const { from = known[0] ?? '', to = known.at(-1) ?? '', highlight } = view;
  if (from > to) throw new NotSo(`found from=${from} after to=${to}, expected it before`);
  if (highlight === undefined) return;
  if (highlight < from || highlight > to) throw new NotSo(`found highlight=${highlight} outside the years shown, expected it from ${from} to ${to}`);
  if (!shows(view, 'birmingham')) throw new NotSo(`found highlight=${highlight} and no Birmingham, expected birmingham among the areas: its figure is ringed`);
  if (observation(dataset, indicator, birmingham, highlight)?.value == null)
    throw new NotSo(`found highlight=${highlight}, expected a period in which Birmingham has a figure (${indicator})`);
}

function expectNote({ note, highlight }: ChartView): void {
  if (note === undefined) return;
  if (highlight === undefined) throw new NotSo(`found the note "${note}" without a highlight, expected the period it belongs to, as in highlight=2018`);
  if (/\p{N}/u.test(note)) throw new NotSo(`found digits in the note "${note}", expected words only: nothing checks a number there`);
  if (note.length > longestNote) throw new NotSo(`found a note of ${note.length} characters, expected at most ${longestNote}`);
}
