import { readScales, type Scales, type Stops } from '../charts/drawing/scales.ts';
import { writeDifference, writeShort } from '../words/number.ts';

/** A value for each year that is asked for; null where the reader has set none. */
export type Guess = (number | null)[];

/** What a reader is asked to draw. */
export interface Asked {
  /** Key of the line that is held back, such as `birmingham`. */
  place: string;
  /** The last year that is shown, and its value. */
  after: string;
  known: number;
  /** The years that follow, as they are on record. */
  record: Stops;
  unit: Parameters<typeof writeShort>[0];
}

/** Places of the last known year, of the right edge, and of each year that is asked for. */
export function spanOf({ periods, frame }: Scales, { after, record }: Asked): { from: number; right: number; xs: number[] } {
  const at = (name: string) => periods.find(([period]) => period === name)?.[1] ?? 0;
  return { from: at(after), right: frame.right, xs: record.map(([period]) => at(period)) };
}

/** Marks what lies after the last known year, and lays a clip over the line and a place for the reader's over the drawing. `clip` names the clip of the step. */
export function holdBack(svg: SVGSVGElement, asked: Asked, clip: string): void {
  const scales = readScales({ ...svg.dataset });
  const { place } = asked;
  const line = svg.querySelector<SVGElement>(`[data-key=${place}]`);
  if (scales === null || line === null) return;
  const { from, right } = spanOf(scales, asked);
  const own = place === 'birmingham' ? ', [data-key^=interval-]' : '';
  for (const part of svg.querySelectorAll(`[data-key^=${place}-], .${place}.leader${own}`)) part.classList.toggle('held', placeOf(part) > from + 1);
  line.classList.add('clipped');
  svg.dataset.asks = '';
  const id = `${clip}-${svg.classList.contains('wide') ? 'wide' : 'narrow'}`;
  line.style.setProperty('--clip', `url(#${id})`);
  svg.querySelector('.guess')?.remove();
  const { top, bottom } = scales.frame;
  const zone = `<path class="guess zone" d="M${from},${top}H${right}V${bottom}H${from}Z"/><text class="guess hint said" text-anchor="middle" x="${(from + right) / 2}" y="${top + (bottom - top) * 0.8}">Draw here</text>`;
  svg.insertAdjacentHTML(
    'beforeend',
    `<g class="guess"><clipPath id="${id}"><path d="M0,0H${from + 2}V${bottom + 200}H0Z"/></clipPath>${zone}<path class="guess off"/><path class="guess mine"/><path class="guess dots"/><text class="guess end said"/></g>`,
  );
}

/** Writes the reader's line into a drawing; once it is not asked for any more, with how far off each year was. */
export function drawGuess(svg: SVGSVGElement, asked: Asked, { guess, asking }: { guess: Guess; asking: boolean }): void {
  const scales = readScales({ ...svg.dataset });
  const group = svg.querySelector('g.guess');
  if (scales === null || group === null) return;
  const { from, xs } = spanOf(scales, asked);
  const [low, high] = scales.values as [Stops[number], Stops[number]];
  const y = (value: number) => low[1] + ((high[1] - low[1]) * (value - Number(low[0]))) / (Number(high[0]) - Number(low[0]));
  const set = guess.flatMap((value, index) => (value === null ? [] : [{ value, x: xs[index] ?? 0, recorded: asked.record[index]?.[1] ?? 0 }]));
  const points = set.map(({ value, x }) => [x, y(value)] as const);
  const path = (name: string, d: string) => group.querySelector(`.${name}`)?.setAttribute('d', d);
  path('mine', points.length === 0 ? '' : `M${[[from, y(asked.known)], ...points].join('L')}`);
  path('dots', points.map(([x, at]) => `M${x},${at}h0`).join(''));
  path('off', asking ? '' : set.map(({ value, x, recorded }) => `M${x},${y(value)}V${y(recorded)}`).join(''));
  group.querySelector('.hint')?.toggleAttribute('hidden', points.length > 0);
  const [end, last] = [group.querySelector('.end') as SVGTextElement, points.at(-1)];
  end.textContent = last === undefined ? '' : `You: ${writeShort(asked.unit, set.at(-1)?.value ?? 0)}`;
  end.setAttribute('x', `${(last?.[0] ?? 0) - 2}`);
  const above = (points.at(-2)?.[1] ?? y(asked.known)) > (last?.[1] ?? 0) || (last?.[1] ?? 0) > scales.frame.bottom - 24;
  end.setAttribute('y', `${Math.max(scales.frame.top + 14, (last?.[1] ?? 0) + (above ? -12 : 24))}`);
  end.setAttribute('text-anchor', 'end');
}

/** Shows the record up to a part of the way, from 0 to 1. */
export function runOut(svg: SVGSVGElement, asked: Asked, time: number): void {
  const scales = readScales({ ...svg.dataset });
  if (scales === null) return;
  const { from, right } = spanOf(scales, asked);
  const at = from + (right - from) * time;
  svg.querySelector('clipPath path')?.setAttribute('d', `M0,0H${at + 2}V9999H0Z`);
  for (const part of svg.querySelectorAll('.held')) if (placeOf(part) <= at) part.classList.remove('held');
}

/** Shows all of the record. */
export function letGo(svg: SVGSVGElement): void {
  delete svg.dataset.asks;
  for (const part of svg.querySelectorAll('.held, .clipped')) part.classList.remove('held', 'clipped');
  svg.querySelector('.zone')?.removeAttribute('d');
}

/** How far off a whole guess is: at the end, and on average over the years. `told` says what the record is. */
export function guessWords({ record, unit }: Pick<Asked, 'record' | 'unit'>, guess: Guess, told: string): string {
  const last = record.length - 1;
  const end = (guess[last] ?? 0) - (record[last]?.[1] ?? 0);
  const off = record.reduce((sum, [, value], index) => sum + Math.abs((guess[index] ?? 0) - value), 0) / record.length;
  const same = Number(Math.abs(end).toFixed(unit.unit.decimals)) === 0;
  const where = same ? 'the very same' : `${writeDifference(unit, Math.abs(end))} too ${end > 0 ? 'high' : 'low'}`;
  return `You drew ${writeShort(unit, guess[last] ?? 0)}; ${told}. You were ${where} at the end, and ${writeDifference(unit, off)} off in an average year.`;
}

/** How far to the right a part of a drawing begins, in units of its viewBox: read off it, for a drawing that is not on show has no box. */
function placeOf(part: Element): number {
  const given = ['transform', 'cx', 'x1', 'x', 'd'].map((name) => part.getAttribute(name)).find((found) => found !== null);
  return Number(/[\d.]+/.exec(given ?? '')?.[0]);
}
