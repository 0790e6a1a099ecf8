import { areaY } from '@observablehq/plot';
import { annotationMarks } from '../drawing/annotation.ts';
import { plotted } from '../drawing/document.ts';
import { strokeMark } from '../drawing/marks.ts';
import { runsOf } from '../drawing/runs.ts';
import { type Drawing, sheet } from '../drawing/sheet.ts';
import type { Mark } from '../drawing/svg.ts';
import { lineHeight, type Size } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { valueAxisMarks, yearAxisMarks } from '../trend/axes.ts';
import { trendFoot } from '../trend/foot.ts';
import { trendFrame } from '../trend/frame.ts';
import { labelMarks } from '../trend/labels.ts';
import type { TrendFrame } from '../trend/layout.ts';
import { lineMarks, missingMarks, pointMarks, widened } from '../trend/lines.ts';
import { pandemicMark } from '../trend/pandemic.ts';
import type { TrendRow } from '../trend/rows.ts';
import type { ChartView } from '../view.ts';
import { gapAnnotation } from './annotation.ts';
import { partsBlock, partsMarks } from './parts.ts';
import { bothIn, type GapRows } from './rows.ts';

/** Height of the lines of a narrow drawing in a story, so that with the bars under them it is no higher than a trend's; a wide one fills the stage. */
const stagedHeights: Record<Size, number | undefined> = { narrow: 125, wide: undefined };
/** Room for the years and the bars under the lines. */
const below = 4.5 * lineHeight + 8;
/** Lower than a trend where it is narrow: with its bars it has to fit into a frame a thousand pixels high. */
const heights: Record<Size, number | undefined> = { narrow: 150, wide: undefined };

interface GapOptions {
  size: Size;
  view?: ChartView;
  /** The gap over all its years; the same where nothing is cut off. */
  whole?: GapRows;
}

/** Birmingham and England over the years, the gap between them filled, and bars for who moved it. Rows in, one drawing out. */
export function gapDrawing(gap: GapRows, { size, view = {}, whole = gap }: GapOptions): Drawing {
  const frame = framed(gap, { size, view, whole });
  const parts = partsBlock(gap, { size, top: frame.plot.bottom + 2 * lineHeight, staged: view.staged });
  const marks = [
    fillMarks(frame),
    valueAxisMarks(frame),
    rungMarks(gap, frame),
    lineMarks(frame),
    pointMarks(frame),
    missingMarks(frame),
    pandemicMark(frame),
    labelMarks(frame),
    yearAxisMarks(frame),
    partsMarks(parts),
    view.staged ? annotationMarks(gapAnnotation(gap, frame, size), 'england') : [],
  ];
  const { width } = frame;
  return sheet({ name: 'gap', size, width, marks, foot: view.staged ? [] : gapFoot(gap), bottom: parts.bottom + lineHeight / 2 });
}

/** The sentences at the foot of a gap. */
export function gapFoot({ trend }: GapRows): string[] {
  return [
    'Shaded: the gap; heavy strokes: the years compared.',
    'A bar to the right moves Birmingham up beside England, one to the left moves it down.',
    ...trendFoot(trend, { series: [], intervals: false, bandNamed: true }),
  ];
}

/** The same frame as the trend's, so that its lines can turn into these. */
function framed({ trend }: GapRows, { size, view, whole }: Required<GapOptions>): TrendFrame {
  const { highlight: _, ...rest } = view;
  const height = (view.staged ? stagedHeights : heights)[size];
  const frame = trendFrame(trend, { size, events: [], view: { ...rest, areas: ['birmingham', 'england'] }, whole: whole.trend, height, below });
  return { ...frame, intervals: [] };
}

function fillMarks({ trend, x, y }: TrendFrame): Mark {
  // Runs of years in which both have a figure.
  const runs = runsOf(trend.rows, (row) => (bothIn(row) === null ? null : row.basis));
  const marks = runs.map((rows) => {
    const points = (place: 'birmingham' | 'england') => widened(rows.map((row) => ({ ...pointOf(row), value: bothIn(row)?.[place] ?? 0 })));
    const [own, other] = [points('birmingham'), points('england')];
    return areaY(
      own.map(({ place, value }, index) => ({ place, value, other: other[index]?.value })),
      { x: 'place', y1: 'other', y2: 'value', className: 'band', ariaLabel: () => 'gap' },
    );
  });
  return plotted(marks, { x, y });
}

function pointOf({ period, basis }: TrendRow) {
  return { period, basis, place: placeOfPeriod(period) };
}

/** An upright stroke from England to Birmingham in each year, heavier in the two that are compared: it shows the gap where the shade cannot be seen. */
function rungMarks({ trend, span }: GapRows, { x, y }: TrendFrame): Mark[] {
  const rungs = trend.rows.flatMap((row) => {
    const pair = bothIn(row);
    return pair === null ? [] : [{ key: `gap-${row.period}`, x: x(placeOfPeriod(row.period)), y1: y(pair.england), y2: y(pair.birmingham) }];
  });
  const compared = [span.from, span.to].map(({ period }) => `gap-${period}`);
  const light = rungs.filter(({ key }) => !compared.includes(key));
  const heavy = rungs.filter(({ key }) => compared.includes(key));
  return [strokeMark(light, 'rung'), strokeMark(heavy, 'rung compared')];
}
