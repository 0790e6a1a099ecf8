import { type ScaleLinear, scaleLinear } from 'd3';
import { followed } from '../../statistics/aftermath/paths.ts';
import { capital } from '../../words/capital.ts';
import type { Box } from '../drawing/box.ts';
import { stageHeight } from '../drawing/stage.ts';
import { wrapText } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import { type ChartView, shows } from '../view.ts';
import type { AftermathRows } from './rows.ts';
import { quoted } from './words.ts';

/** Room right of the lines for their names; the narrow drawing names them above the lines. */
const names: Record<Size, number> = { narrow: 24, wide: 184 };
const left: Record<Size, number> = { narrow: 68, wide: 72 };
const heights: Record<Size, number> = { narrow: 146, wide: 320 };
/** In a story a narrow drawing is lower, for its words stand under it; a wide one fills the stage. */
const stagedHeight = 190;
/** Room under the plot for three rows of numbers. */
export const rowsHeight = 3 * lineHeight + 12;

export interface AftermathFrame {
  rows: AftermathRows;
  size: Size;
  view: ChartView;
  width: number;
  plot: Box;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** What is measured, in lines. */
  caption: string[];
  /** What names the lines in the narrow drawing: each beside a piece of its line. */
  key: { className: string; text: string }[];
}

/** Measures the drawing: the scale of values holds every line of every view. */
export function aftermathFrame(rows: AftermathRows, { size, view = {} }: { size: Size; view?: ChartView }): AftermathFrame {
  const shown = { ...rows, others: othersIn(rows, view) };
  const width = widths[size];
  const caption = wrapText(`${capital(rows.indicator.unit.name)}, above or below the middle council of the same year`, width);
  const key = size === 'narrow' ? keyOf(shown, view) : [];
  const top = (caption.length + key.length + 1.6) * lineHeight;
  const filling = size === 'wide' ? stageHeight - rowsHeight - lineHeight / 2 - top : stagedHeight;
  const bottom = top + (view.staged ? filling : heights[size]);
  const plot = { left: left[size], right: width - names[size], top, bottom };
  const gaps = [...rows.councils, rows.birmingham].flatMap(({ standings }) => standings.map(({ gap }) => gap));
  const means = [rows.subject, ...rows.others].flatMap(({ means }) => means.map(({ mean }) => mean));
  const values = [0, ...gaps, ...means];
  const y = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .nice(5)
    .range([bottom, top]);
  const x = scaleLinear()
    .domain([followed[0], followed[followed.length - 1] ?? 5])
    .range([plot.left + 14, plot.right - 8]);
  return { rows: shown, size, view, width, plot, x, y, caption, key };
}

/** On the stage the other grades are drawn where the step speaks of them, and never more than three lines have names. */
function othersIn({ others }: AftermathRows, { staged, areas }: ChartView): AftermathRows['others'] {
  if (!staged) return others;
  return areas?.includes('grades') ? others.filter(({ grade }) => grade !== 'outstanding') : [];
}

function keyOf({ subject, others }: AftermathRows, view: ChartView): AftermathFrame['key'] {
  return [
    { className: 'mean line', text: `After “inadequate”, mean of ${subject.panel.length}` },
    ...others.map(({ grade }) => ({ className: `${grade} line`, text: `After ${quoted(grade)}` })),
    ...(shows(view, 'birmingham') ? [{ className: 'birmingham line', text: 'Birmingham after November 2016' }] : []),
  ];
}
