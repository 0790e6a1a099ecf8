import { oncePer } from '../../dataset/once.ts';
import type { Dataset } from '../../dataset/query.ts';
import { placeInOrder, tiesIn } from '../../statistics/order.ts';
import { orderOf, type Standing } from './standings.ts';

/** The row of ticks keeps this far from the ends, in per cent of the width, so that a dot at an end is whole. */
const margin = 3;

/**
 * A council among all others in one indicator, as SVG text: the others, the middle half shaded, Birmingham a ring, the council a dot with the reach
 * of its 95% interval. Everything lies in per cent of the width, so that one drawing does for a phone and for a desk. What is the same on the page of
 * every council is drawn once for all, in the file that `otherCouncils` writes; how it looks is said once, in council.css.
 * Numbers in, text out: no document is needed.
 */
export function strip({ indicator, period, newest, value, interval, order, birmingham }: Standing, { own }: { own: boolean }): string {
  const at = (figure: number) => placeOf(order.values, figure);
  const percent = (place: number) => `${Number(place.toFixed(1))}%`;
  return [
    `<svg class="strip" aria-hidden="true"><rect class="band"/><use href="../${othersFile}#${idOf(indicator.id, period, newest)}"/>`,
    interval === null ? '' : `<rect class="r" x="${percent(at(interval.lower))}" width="${percent(at(interval.upper) - at(interval.lower))}"/>`,
    birmingham === null || own ? '' : `<circle class="b" cx="${percent(at(birmingham))}"/>`,
    `<circle class="o" cx="${percent(at(value))}"/></svg>`,
  ].join('');
}

/** Name of the file beside the pages of councils that holds the drawings which they share. */
const othersFile = 'measures.svg';

/**
 * The file that pages of councils draw from, as SVG text: for each indicator and period that one of these standings speaks of, a tick for every council in
 * order, ticks of equal figures joined at the foot, and England a bar. Lines take their colour from the page, and England its ink.
 */
export function otherCouncils(dataset: Dataset, standings: readonly Standing[]): string {
  const drawn = new Map(standings.map((standing) => [idOf(standing.indicator.id, standing.period, standing.newest), standing]));
  const symbols = [...drawn].map(([id, { indicator, period, order, england }]) => {
    const bar = england === null ? '' : englandBar(placeOf(order.values, england));
    return `<symbol id="${id}">${ticks(dataset, indicator.id, period)}${bar}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`;
}

/** "repeat-plans" for the newest period, "repeat-plans-2019" for one before. */
function idOf(id: string, period: string, newest: string): string {
  return period === newest ? id : `${id}-${period}`;
}

function placeOf(values: readonly number[], figure: number): number {
  return margin + (100 - 2 * margin) * placeInOrder(values, figure);
}

function englandBar(place: number): string {
  return `<rect x="${Number(place.toFixed(1))}%" y="15%" width="3" height="70%" transform="translate(-1.5)" stroke="none" fill="currentColor"/>`;
}

/** The ticks of one indicator and period, one unit from council to council. */
const ticks = oncePer((dataset, id: string, period: string): string => {
  const values = orderOf(dataset, id, period)?.values ?? [];
  if (values.length < 2) return '';
  const ties = tiesIn(values).map(({ first, last }) => `M${first} 2h${last - first}`);
  const joined = ties.length === 0 ? '' : `<path stroke-width="2" d="${ties.join('')}"/>`;
  const width = values.length - 1;
  const all = `<path stroke-width="6" stroke-dasharray=".3 .7" d="M0 0H${width}.3"/>`;
  return `<svg x="${margin}%" width="${100 - 2 * margin}%" viewBox="0 -5 ${width}.3 10" preserveAspectRatio="none">${all}${joined}</svg>`;
});
