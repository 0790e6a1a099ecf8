import { shortPeriod } from '../../words/period.ts';
import { periodTicks } from '../drawing/axes.ts';
import { strokeMark, textMark } from '../drawing/marks.ts';
import { captionWords } from '../drawing/sheet.ts';
import type { Mark } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import type { TrendFrame } from './layout.ts';

/** The caption, a hairline for each tick and its label above it, left of the lines. */
export function valueAxisMarks({ axis, caption, plot, y }: TrendFrame): Mark[] {
  const ticks = axis.ticks.map(({ value, text }) => ({ x: 0, y: y(value) - lineHeight / 2 + 1, text }));
  const rules = axis.ticks.map(({ value, text }) => ({ x1: 0, x2: plot.right, y: y(value), key: `rule-${text}` }));
  return [strokeMark(rules.slice(1), 'rules'), strokeMark(rules.slice(0, 1), 'base'), textMark([...captionWords(caption), ...ticks], 'axis', 'start')];
}

/** The labels of the years under the plot. The first and last may not leave the drawing. */
export function yearAxisMarks({ periods: all, plot, width, x }: TrendFrame): Mark {
  const periods = periodTicks(all, plot.right - plot.left);
  const labels = periods.map((period) => {
    const text = shortPeriod(period);
    const half = textWidth(text) / 2;
    return { x: Math.max(half, Math.min(width - half, x(placeOfPeriod(period)))), y: plot.bottom + lineHeight / 2 + 7, text };
  });
  return textMark(labels, 'axis');
}
