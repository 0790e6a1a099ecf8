import { inMarkup } from '../../words/markup.ts';
import { shortPeriod } from '../../words/period.ts';
import type { Chart } from '../chart.ts';
import { type ToDraw, writeKnown } from '../trend/to-draw.ts';

/** What is said before anything is drawn; it takes its room from the start. */
const waiting = 'Your line first, then the record.';

/**
 * The element in which a reader draws the rest of a line before seeing it: words, a slider for each period, and a button.
 * It shows where its script is at work; without one the finished drawing under it is whole. `data-record` holds the figures on record.
 */
export function drawIt(asked: ToDraw, { drawings }: Chart): string {
  const { place, name, after, record, unit, told } = asked;
  const [low, high] = (drawings.wide.scales?.values ?? []).map(([value]) => Number(value)) as [number, number];
  const step = high - low >= 20 ? 1 : 0.1;
  const [first, last] = [record[0]?.[0] ?? '', record.at(-1)?.[0] ?? ''];
  const data = Object.entries({
    place,
    name,
    after,
    known: `${asked.known}`,
    record: record.map((stop) => stop.join(':')).join(),
    unit: JSON.stringify(unit),
    told,
  })
    .map(([key, value]) => ` data-${key}="${inMarkup(value)}"`)
    .join('');
  const sliders = record.map(
    ([period]) =>
      `<div class="year"><span aria-hidden="true">${shortPeriod(period)}</span><input type="range" min="${low}" max="${high}" step="${step}" value="${asked.known}" aria-label="${name} in ${shortPeriod(period)}, your guess"><span class="result">–</span></div>`,
  );
  return [
    `<draw-it class="no-print" data-pagefind-ignore${data}>`,
    `<p class="ask">The line stops at ${writeKnown(asked)} in ${shortPeriod(after)}. <b>Draw the rest on the chart, ${shortPeriod(first)} to ${shortPeriod(last)}:</b> with a finger or the mouse.</p>`,
    `<details><summary>Or set each year</summary>${sliders.join('')}</details>`,
    '<p class="acts"><button type="button" class="control" data-show>Show the record</button><button type="button" class="control" data-again hidden>Draw again</button></p>',
    `<p class="told">${waiting}</p></draw-it>`,
  ].join('');
}
