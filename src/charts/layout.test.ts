import { describe, expect, test } from 'vitest';
import { loadDataset } from '../dataset/load.ts';
import { periods } from '../dataset/query.ts';
import { type Box, crosses, overlap, type Point } from './drawing/box.ts';
import { read } from './drawing/read.ts';
import { textWidth } from './drawing/text-width.ts';
import { lineHeight, textSize, widths } from './drawing/theme.ts';
import { chart, chartIds } from './registry.ts';
import { smallMultiple } from './trend/small.ts';

/** Width, in CSS pixels, of the narrowest column each drawing has to be read in; see chartCss. */
const narrowest = { narrow: 280, wide: 600 } as const;
const leastPixels = 14;

const dataset = loadDataset();
const onePeriod = dataset.indicators.map((indicator) => indicator.id).filter((id) => periods(dataset, id).length === 1);

interface TextBox extends Box {
  text: string;
}

function boxesOf(svg: string): { boxes: TextBox[]; frame: Box } {
  const root = read(svg);
  const [, , right = 0, bottom = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const boxes = [...root.querySelectorAll('text')].map((element) => {
    const text = element.textContent;
    const [x, baseline] = [Number(element.getAttribute('x')), Number(element.getAttribute('y'))];
    const weight = element.closest('.birmingham') === null ? 'regular' : 'bold';
    const width = textWidth(text, { weight });
    const anchor = element.closest('[text-anchor]')?.getAttribute('text-anchor');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { text, left, right: left + width, top: baseline - textSize * 0.75, bottom: baseline + textSize * 0.22 };
  });
  return { boxes, frame: { left: 0, top: 0, right, bottom } };
}

/** Every line of the drawing, hairlines and the edges of the band apart, which text may stand on. */
function linesOf(svg: string): Point[][] {
  const root = read(svg);
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const straight = [...root.querySelectorAll('.event line, line.event, .interval line, line.interval')].map((line): Point[] => [
    [number(line, 'x1'), number(line, 'y1')],
    [number(line, 'x2'), number(line, 'y2')],
  ]);
  const bent = [...root.querySelectorAll('path.line')].flatMap((path) =>
    (path.getAttribute('d') ?? '')
      .split('M')
      .slice(1)
      .map((piece) =>
        piece
          .replace('Z', '')
          .split('L')
          .map((point) => point.split(',').map(Number) as unknown as Point),
      ),
  );
  return [...straight, ...bent];
}

function crossings(svg: string): string[] {
  const lines = linesOf(svg);
  return boxesOf(svg)
    .boxes.filter((box) => lines.some((line) => crosses(line, box)))
    .map((box) => `a line runs through "${box.text}"`);
}

function faults(svg: string): string[] {
  const { boxes, frame } = boxesOf(svg);
  const meeting = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => `"${box.text}" meets "${other.text}"`),
  );
  const outside = boxes.filter((box) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top || box.bottom > frame.bottom);
  return [...meeting, ...outside.map((box) => `"${box.text}" leaves the frame`)];
}

describe('chart layout', () => {
  test.each(chartIds(dataset))('chart(dataset, %j) keeps its words apart and inside the frame at both widths', (id) => {
    const { drawings } = chart(dataset, id);
    expect({ narrow: faults(drawings.narrow.svg), wide: faults(drawings.wide.svg) }).toEqual({ narrow: [], wide: [] });
  });

  test.each(chartIds(dataset))('chart(dataset, %j) lets no line run through a word', (id) => {
    const { drawings } = chart(dataset, id);
    expect({ narrow: crossings(drawings.narrow.svg), wide: crossings(drawings.wide.svg) }).toEqual({ narrow: [], wide: [] });
  });

  test.each(onePeriod)('chart(dataset, %j) of one period names all four places at both widths', (id) => {
    const { drawings } = chart(dataset, id);
    for (const drawing of [drawings.narrow.svg, drawings.wide.svg]) {
      const words = boxesOf(drawing).boxes.map((box) => box.text);
      expect(['Birmingham', 'England', 'Middle council', 'Neighbours'].filter((name) => !words.some((word) => word.startsWith(`${name} `)))).toEqual([]);
    }
  });

  test.each(dataset.indicators.map((indicator) => indicator.id))('smallMultiple(dataset, %j) keeps its words apart and inside the frame', (id) => {
    expect(faults(smallMultiple(dataset, id).svg)).toEqual([]);
  });

  test.each(['narrow', 'wide'] as const)('chart(dataset, id) sets no text under 14 pixels in the %s drawing', (size) => {
    expect((textSize * narrowest[size]) / widths[size]).toBeGreaterThanOrEqual(leastPixels);
    expect(lineHeight).toBeGreaterThan(textSize);
  });

  test('faults(svg) names words that meet and words that leave the frame', () => {
    const svg =
      '<svg viewBox="0 0 100 50"><text x="0" y="20" text-anchor="start">One</text><text x="10" y="20" text-anchor="start">Two</text><text x="90" y="40">Three</text></svg>';
    expect(faults(svg)).toEqual(['"One" meets "Two"', '"Three" leaves the frame']);
  });

  test('crossings(svg) names words that a line runs through', () => {
    const svg = '<svg viewBox="0 0 100 50"><text x="50" y="20">One</text><path class="line" d="M0,5L10,5M20,0L80,40"/></svg>';
    expect(crossings(svg)).toEqual(['a line runs through "One"']);
  });
});
