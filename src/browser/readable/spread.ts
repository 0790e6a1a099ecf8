import type { Point } from '../../charts/drawing/box.ts';
import { dotted } from '../../charts/spread/dots.ts';
import type { IndicatorJson } from '../../exports/records/indicator-json.ts';
import { writeShort } from '../../words/number.ts';
import { type Readable, ringPath } from './reading.ts';

/** How far off a dot may be named, in units of the viewBox. */
const reach = 24;

interface Dot {
  name: string;
  value: number;
  at: Point;
}

/** A spread, read council by council from the lowest: its name, its figure and its place. Null where a drawing is no spread. */
export function spreadReadable(svg: SVGSVGElement, about: IndicatorJson): Readable | null {
  const period = about.periods.indexOf(svg.dataset.at ?? '');
  const path = svg.querySelector('.council')?.getAttribute('d');
  if (period < 0 || !path) return null;
  const places = [...path.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
  const others = dotted(about.areas).map(({ name, values }, index) => ({ name, value: values[period] ?? null, at: places[index] }));
  const own = svg.querySelector('[data-key=birmingham-point]');
  const birmingham = {
    name: 'Birmingham',
    value: about.areas.find(({ slug }) => slug === 'birmingham')?.values[period] ?? null,
    at: own === null ? undefined : ([Number(own.getAttribute('cx')), Number(own.getAttribute('cy'))] as Point),
  };
  const dots = [...others, birmingham].filter((dot): dot is Dot => dot.value !== null && dot.at !== undefined).sort((a, b) => a.value - b.value);
  return {
    of: 'a council',
    count: dots.length,
    start: dots.findIndex(({ name }) => name === 'Birmingham'),
    nearest: (at) => nearestDot(dots, at),
    reading: (index) => {
      const dot = dots[index];
      if (dot === undefined) return null;
      return { words: wordsOf(about, dot, dots), at: dot.at, mark: { path: ringPath(dot.at, 8), className: 'moment' } };
    },
  };
}

function nearestDot(dots: readonly Dot[], [x, y]: Point): number | null {
  const away = dots.map(({ at }) => Math.hypot(at[0] - x, at[1] - y));
  const least = Math.min(...away);
  return least > reach ? null : away.indexOf(least);
}

/** "Leeds 23.4%, 40 of 150 from the highest". */
function wordsOf(about: IndicatorJson, { name, value }: Dot, dots: readonly Dot[]): string {
  const above = dots.filter((other) => other.value > value).length;
  return `${name} ${writeShort(about, value)}, ${above + 1} of ${dots.length} from the highest`;
}
