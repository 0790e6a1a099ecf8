import { type Box, type Point, textBox } from '../../charts/drawing/box.ts';
import { textSize } from '../../charts/drawing/lettering.ts';
import { textWidth } from '../../charts/drawing/text-width.ts';

/** How far the middle of a line of text lies above its foot. */
const rise = 0.32 * textSize;

/** The words of a finished drawing as boxes, worked out from their places, so that a drawing that is not on show can be read too. */
export function wordBoxes(svg: Element): Box[] {
  return [...svg.querySelectorAll('text')].map((text) => {
    const weight = text.closest('.birmingham') === null ? 'regular' : 'bold';
    const width = textWidth(text.textContent ?? '', { weight });
    const start = { start: 0, middle: width / 2, end: width }[text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'middle'] ?? 0;
    return textBox(number(text, 'x') - start, width, number(text, 'y') - rise);
  });
}

/** The lines and dots of a finished drawing that words keep clear of: not its grid. */
export function drawnLines(svg: Element): Point[][] {
  const rules = [...svg.querySelectorAll('line')].filter((line) => line.closest('.rules, .base') === null);
  return [
    ...[...svg.querySelectorAll('path.line, path.council')].flatMap((path) => outlines(path.getAttribute('d') ?? '')),
    ...rules.map((line): Point[] => [
      [number(line, 'x1'), number(line, 'y1')],
      [number(line, 'x2'), number(line, 'y2')],
    ]),
  ];
}

/** The pieces of a path of straight lines. */
export function outlines(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((piece) => [...piece.matchAll(/([-\d.]+),([-\d.]+)/g)].map((pair): Point => [Number(pair[1]), Number(pair[2])]));
}

function number(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}
