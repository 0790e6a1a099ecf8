import { dot, link, type Markish, rect, ruleX, ruleY } from '@observablehq/plot';
import { birmingham } from '../site.ts';
import { intervalIn, type SpreadFrame } from './spread-frame.ts';
import { textMark, units } from './text-mark.ts';
import { lineHeight } from './theme.ts';

/** The middle half of councils, with its edges. */
export function bandMark({ rows, x, top, bottom }: SpreadFrame): Markish[] {
  const { councils } = rows.row;
  if (councils === null) return [];
  const [x1, x2] = [x(councils.lowerQuartile), x(councils.upperQuartile)];
  return [
    rect([{ x1, x2, top, bottom }], { x1: units('x1'), x2: units('x2'), y1: units('top'), y2: units('bottom'), className: 'band' }),
    ruleX(
      [
        { x: x1, top, bottom },
        { x: x2, top, bottom },
      ],
      { x: units('x'), y1: units('top'), y2: units('bottom'), className: 'edge' },
    ),
  ];
}

/** The caption above and the axis of values below. */
export function axisMarks({ ticks, caption, x, bottom, width }: SpreadFrame): Markish[] {
  const labels = ticks.map(({ value, text }) => ({ x: x(value), y: bottom + lineHeight / 2 + 7, text }));
  return [
    ruleY([{ y: bottom, x1: 0, x2: width }], { y: units('y'), x1: units('x1'), x2: units('x2'), className: 'base' }),
    ruleX(
      labels.map((label) => ({ ...label, y1: bottom, y2: bottom + 5 })),
      { x: units('x'), y1: units('y1'), y2: units('y2'), className: 'base' },
    ),
    textMark(labels, 'axis'),
    textMark(
      caption.map((text, index) => ({ x: 0, y: (index + 0.5) * lineHeight, text })),
      'axis',
      'start',
    ),
  ];
}

/** A line from each name down: England, the middle council and the neighbours through the plot, Birmingham to its dot. */
export function lineMarks({ words, circles, top, bottom }: SpreadFrame): Markish[] {
  const dotHeight = circles[0]?.y ?? bottom;
  return words.map(({ key, lines, row }) => {
    const line = { x: lines[0] ?? 0, top: top - row * lineHeight, bottom: key === 'birmingham' ? dotHeight : bottom };
    return link([line], {
      x1: units('x'),
      x2: units('x'),
      y1: units('top'),
      y2: units('bottom'),
      className: `${key} line${key === 'birmingham' ? ' leader' : ''}`,
      ariaLabel: () => key,
    });
  });
}

/** A dot for each council; Birmingham's larger, over its interval. */
export function councilMarks({ rows, circles, x }: SpreadFrame): Markish[] {
  const own = circles.filter((circle) => circle.area === birmingham);
  const others = circles.filter((circle) => circle.area !== birmingham);
  const size = rows.row.birmingham?.value == null ? null : intervalIn(rows);
  const bar = size === null ? [] : own.map(({ y }) => ({ y, x1: x(size.lower), x2: x(size.upper) }));
  return [
    dot(others, { x: units('x'), y: units('y'), r: 3, className: 'council' }),
    link(bar, { x1: units('x1'), x2: units('x2'), y1: units('y'), y2: units('y'), className: 'interval' }),
    dot(own, { x: units('x'), y: units('y'), r: 5, className: 'point', ariaLabel: () => 'birmingham-point' }),
  ];
}

/** The names and values above the plot. */
export function wordMarks({ words, top }: SpreadFrame): Markish[] {
  return words.map(({ key, left, row, words: text }) => textMark([{ x: left, y: top - (row + 0.5) * lineHeight - 2, text }], key, 'start'));
}
