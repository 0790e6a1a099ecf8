import { annotate, annotationMarks } from '../drawing/annotation.ts';
import type { Point } from '../drawing/box.ts';
import { textMark } from '../drawing/marks.ts';
import type { Mark } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import type { AftermathFrame } from './frame.ts';
import { meanPoints, pathPoints } from './rows.ts';
import { writeGap } from './words.ts';

/** On the stage: what is said of one point, and the name of the level line, which needs no room at the end of a line. */
export function stagedMarks(frame: AftermathFrame): Mark[] {
  const { rows, view, size, plot, x, y } = frame;
  const [name, start, top] = ['the middle council', plot.left + 18, y(0) + 2];
  const level = textMark([{ x: start, y: top + lineHeight / 2, text: name }], 'axis said', 'start');
  const { indicator, subject, birmingham } = rows;
  const drawn = [subject, ...rows.others].map(meanPoints).map((list) => list.map(({ year, gap }): Point => [x(year), y(gap)]));
  const wanted = Number(view.year);
  const own = view.areas?.includes('birmingham') === true;
  const path = own
    ? pathPoints(birmingham)
    : view.areas?.includes('grades')
      ? meanPoints(rows.others.find(({ grade }) => grade === 'good') ?? subject)
      : meanPoints(subject);
  const point = path.find(({ year }) => year === wanted);
  if (point === undefined) return [level];
  const who = own ? 'Birmingham: ' : view.areas?.includes('grades') ? 'After “good”: ' : '';
  const words = `${who}${writeGap(indicator, point.gap)} the middle council`;
  const lines = [...drawn, pathPoints(birmingham).map(({ year, gap }): Point => [x(year), y(gap)]), levelLine(frame)];
  const room = {
    size,
    frame: { ...plot, left: plot.left + 4 },
    lines,
    boxes: [{ left: start, right: start + textWidth(name), top, bottom: top + lineHeight }],
    prefer: point.gap < 0 ? ('below' as const) : ('above' as const),
  };
  return [level, ...annotationMarks(annotate(words, [x(point.year), y(point.gap)], room), own ? 'birmingham' : who === '' ? 'inadequate' : 'remark')];
}

function levelLine({ plot, y }: AftermathFrame): Point[] {
  return [
    [plot.left, y(0)],
    [plot.right, y(0)],
  ];
}
