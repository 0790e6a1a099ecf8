import { type Markish, ruleY } from '@observablehq/plot';
import { shortPeriod } from '../../words/period.ts';
import { periodTicks } from '../drawing/axes.ts';
import { captionWords } from '../drawing/sheet.ts';
import { textMark, units } from '../drawing/text-mark.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import type { TrendFrame } from './frame.ts';

/** The caption, a hairline for each tick and its label above it, left of the lines. */
export function valueAxisMarks({ axis, caption, plot, y }: TrendFrame): Markish[] {
  const ticks = axis.ticks.map(({ value, text }) => ({ x: 0, y: y(value) - lineHeight / 2 + 1, text, line: y(value), end: plot.right }));
  const rules = (some: typeof ticks, className: string) =>
    ruleY(some, { x1: units('x'), x2: units('end'), y: units('line'), className, ariaLabel: ({ text }: { text: string }) => `rule-${text}` } as never);
  return [rules(ticks.slice(1), 'rules'), rules(ticks.slice(0, 1), 'base'), textMark([...captionWords(caption), ...ticks], 'axis', 'start')];
}

/** The labels of the years under the plot. The first and last may not leave the drawing. */
export function yearAxisMarks({ periods: all, plot, width, x }: TrendFrame): Markish {
  const periods = periodTicks(all, plot.right - plot.left);
  const labels = periods.map((period) => {
    const text = shortPeriod(period);
    const half = textWidth(text) / 2;
    return { x: Math.max(half, Math.min(width - half, x(placeOfPeriod(period)))), y: plot.bottom + lineHeight / 2 + 7, text };
  });
  return textMark(labels, 'axis');
}
