import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import { placeInOrder, tiesIn } from '../../statistics/order.ts';
import { orderOf, type Standing } from './standings.ts';

/** The row of ticks keeps this far from the ends, in per cent of the width, so that a dot at an end is whole. */
const margin = 3;

/**
 * A council among all others in one indicator, as SVG text: a tick for every council in order, ticks of equal figures joined at the foot; the middle half
 * shaded; England a bar, Birmingham a ring, the council a dot with the reach of its 95% interval. Everything lies in per cent of the width,
 * so that one drawing does for a phone and for a desk, and what is the same in each is said once, in council.css. Numbers in, text out: no document is needed.
 */
export function strip(dataset: Dataset, { indicator, period, value, interval, order, england, birmingham }: Standing, { own }: { own: boolean }): string {
  const at = (figure: number) => margin + (100 - 2 * margin) * placeInOrder(order.values, figure);
  const percent = (place: number) => `${Number(place.toFixed(1))}%`;
  return [
    '<svg class="strip" aria-hidden="true"><rect class="band"/>',
    ticks(dataset, indicator.id, period),
    interval === null ? '' : `<rect class="r" x="${percent(at(interval.lower))}" width="${percent(at(interval.upper) - at(interval.lower))}"/>`,
    england === null ? '' : `<rect class="e" x="${percent(at(england))}"/>`,
    birmingham === null || own ? '' : `<circle class="b" cx="${percent(at(birmingham))}"/>`,
    `<circle class="o" cx="${percent(at(value))}"/></svg>`,
  ].join('');
}

/** The ticks of one indicator and period, one unit from council to council: the same on the page of every council. */
const ticks = oncePer((dataset, id: string, period: string): string => {
  const values = orderOf(dataset, id, period)?.values ?? [];
  if (values.length < 2) return '';
  const ties = tiesIn(values).map(({ first, last }) => `M${first} 2h${last - first}`);
  const joined = ties.length === 0 ? '' : `<path class="j" d="${ties.join('')}"/>`;
  const width = values.length - 1;
  return `<svg x="${margin}%" width="${100 - 2 * margin}%" viewBox="0 -5 ${width}.3 10" preserveAspectRatio="none"><path class="t" d="M0 0H${width}.3"/>${joined}</svg>`;
});
