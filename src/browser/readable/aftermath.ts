import type { Point } from '../../charts/drawing/box.ts';
import type { IndicatorJson } from '../../exports/records/indicator-json.ts';
import { writePath } from '../../words/path.ts';
import type { Readable } from './reading.ts';

/** How far off a line may be named, in units of the viewBox. */
const reach = 20;

interface Line {
  name: string;
  report: string;
  path: string;
  points: Point[];
}

/** What came after a grade, read council by council. Null where a drawing is no such chart. */
export function aftermathReadable(svg: SVGSVGElement, about: IndicatorJson): Readable | null {
  const scale = scaleOf(svg);
  if (scale === null || !svg.classList.contains('aftermath')) return null;
  const lines = linesIn(svg, about);
  return {
    of: 'a council',
    count: lines.length,
    start: 0,
    nearest: (at) => nearestLine(lines, at),
    reading: (index) => {
      const line = lines[index];
      const at = line?.points.at(-1);
      if (line === undefined || at === undefined) return null;
      return { words: pathWords(about, line, scale), at, mark: { path: line.path, className: 'moment heavy' } };
    },
  };
}

/** The thin lines, by name. */
function linesIn(svg: Element, { areas }: IndicatorJson): Line[] {
  const found = [...svg.querySelectorAll('.one[data-key], .one [data-key]')].flatMap((path): Line[] => {
    const [, slug, report = ''] = /^after-(.+)-(\d{4})$/.exec(path.getAttribute('data-key') ?? '') ?? [];
    const name = areas.find((area) => area.slug === slug)?.name;
    const d = path.getAttribute('d') ?? '';
    return name === undefined
      ? []
      : [{ name, report, path: d, points: [...d.matchAll(/([-\d.]+),([-\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]) }];
  });
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

function nearestLine(lines: readonly Line[], [x, y]: Point): number | null {
  const away = lines.map(({ points }) => Math.min(...points.slice(1).map((end, index) => apart(points[index] ?? end, end, [x, y]))));
  const least = Math.min(...away);
  return least > reach ? null : away.indexOf(least);
}

/** How far a point is above or below a piece of a line; far where it is beside it. */
function apart([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  if (x < x1 || x > x2) return Number.POSITIVE_INFINITY;
  return Math.abs(y1 + ((y2 - y1) * (x - x1)) / (x2 - x1) - y);
}

/** Places of the level of the middle council and of one unit above it, read off the axis, whose labels all lie alike beside their lines. */
function scaleOf(svg: Element): { zero: number; one: number } | null {
  const labels = [...svg.querySelectorAll('.axis[text-anchor=end] text')].map((text) => ({
    value: Number((text.textContent ?? '').replaceAll(',', '').replace('−', '-')),
    y: Number(text.getAttribute('y')),
  }));
  const [level, other] = [labels.find(({ value }) => value === 0), labels.find(({ value }) => value !== 0)];
  const line = Number(svg.querySelector('line.base, .base line')?.getAttribute('y1') ?? Number.NaN);
  return level === undefined || other === undefined || Number.isNaN(line) ? null : { zero: line, one: line + (other.y - level.y) / other.value };
}

/** Where a council stood first and last, read off its line. */
function pathWords(about: IndicatorJson, { name, report, points }: Line, { zero, one }: { zero: number; one: number }): string {
  const gap = (point: Point | undefined) => ((point?.[1] ?? zero) - zero) / (one - zero);
  return writePath(about, { name, report, first: gap(points[0]), last: gap(points.at(-1)) });
}
