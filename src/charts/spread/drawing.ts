import { capital, lowerFirst } from '../../words/capital.ts';
import { writeCardinal } from '../../words/cardinal.ts';
import { shortStatus } from '../../words/status.ts';
import type { Scales } from '../drawing/scales.ts';
import { type Drawing, sheet } from '../drawing/sheet.ts';
import { lineHeight, type Size } from '../drawing/theme.ts';
import { type ChartView, shows } from '../view.ts';
import { intervalIn, neighbourArea, type SpreadFrame, spreadFrame } from './frame.ts';
import { axisMarks, bandMark, councilMarks, lineMarks, wordMarks } from './marks.ts';
import type { SpreadRows } from './rows.ts';

/**
 * The spread of councils in one period: a dot for each, a diamond for each statistical neighbour,
 * with Birmingham, England, the middle council, the middle half and the neighbours' mean named.
 */
export function spreadDrawing(rows: SpreadRows, { size, view = {} }: { size: Size; view?: ChartView }): Drawing {
  const frame = spreadFrame(rows, { size, view });
  const { width, bottom } = frame;
  const marks = [bandMark(frame), axisMarks(frame), lineMarks(frame), councilMarks(frame), wordMarks(frame)];
  const foot = view.staged ? [] : spreadFoot(rows, view);
  return sheet({ name: 'spread', size, width, marks, foot, bottom: bottom + 1.5 * lineHeight, scales: scalesOf(frame) });
}

function scalesOf({ rows, x, width, top, bottom }: SpreadFrame): Scales {
  return { periods: [], at: rows.row.period, values: x.domain().map((value) => [`${value}`, x(value)]), frame: { left: 0, right: width, top, bottom } };
}

/** The sentences at the foot of a spread: what a dot, a diamond, the shade and the thin bar stand for. */
export function spreadFoot(rows: SpreadRows, view: ChartView = {}): string[] {
  const { row, figures } = rows;
  const status = row.birmingham?.status ?? null;
  return [
    ...(status === null ? [] : [`No figure for Birmingham: ${shortStatus(status)}.`]),
    `One dot for each of ${figures.length} councils${shows(view, 'band') ? '; shaded: the middle half' : ''}.`,
    ...neighbourWords(rows, view),
    ...(intervalIn(rows) === null ? [] : ['Thin bar: 95% interval.']),
  ];
}

function neighbourWords({ figures, neighbours }: SpreadRows, view: ChartView): string[] {
  const count = figures.filter((figure) => neighbours.areas.includes(figure.area)).length;
  if (count === 0 || !shows(view, neighbourArea(neighbours.model))) return [];
  const who =
    count === neighbours.areas.length ? `The ${writeCardinal(count)}` : `${capital(writeCardinal(count))} of the ${writeCardinal(neighbours.areas.length)}`;
  return [`Diamonds: ${lowerFirst(who)} statistical neighbours of the ${neighbours.model} model; the dashed line is their mean.`];
}
