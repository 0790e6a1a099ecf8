import type { Box } from '../drawing/box.ts';
import { pathStrokeMark, textMark } from '../drawing/marks.ts';
import { placeLabels } from '../drawing/place-labels.ts';
import type { Mark } from '../drawing/svg.ts';
import { lineHeight } from '../drawing/theme.ts';
import { labelGap, type TrendFrame } from './layout.ts';
import type { SeriesKey } from './series.ts';

const classes: Record<SeriesKey, string> = {
  birmingham: 'birmingham',
  england: 'england',
  median: 'median',
  'neighbours-2021': 'neighbours',
  'neighbours-2025': 'neighbours',
};

/** The words at the ends of the lines, moved apart; the first line of each is tied to its own line by a thin stroke, unless that ended years before. */
export function labelMarks(frame: TrendFrame): Mark[] {
  const { labels, labelsAt, x, y } = frame;
  const middles = labelMiddles(frame);
  return labels.flatMap(({ key, texts, point }, index) => {
    const first = (middles[index] ?? 0) - ((texts.length - 1) / 2) * lineHeight;
    const words = texts.map((text, line) => ({ x: labelsAt, y: first + line * lineHeight, text, key: `${key}-label-${line}` }));
    const reaches = x(point.place) > labelsAt - 2 * labelGap;
    const leader = !reaches ? [] : [{ x1: x(point.place) + 5, y1: y(point.value), x2: labelsAt - 3, y2: first }];
    return [pathStrokeMark(leader, `${classes[key]} line leader`), textMark(words, classes[key], 'start')];
  });
}

/** The boxes of those words, for other words to keep clear of. */
export function labelBoxes(frame: LabelFrame): Box[] {
  const middles = labelMiddles(frame);
  return frame.labels.map(({ texts, width }, index) => {
    const [middle, half] = [middles[index] ?? 0, (texts.length * lineHeight) / 2];
    return { left: frame.labelsAt - labelGap, right: frame.labelsAt + width, top: middle - half, bottom: middle + half };
  });
}

type LabelFrame = Pick<TrendFrame, 'labels' | 'labelsAt' | 'plot' | 'y'>;

/** The middle of each label, moved apart; its first line stands at its line's end where there is room. */
function labelMiddles({ labels, plot, y }: LabelFrame): number[] {
  const wanted = labels.map(({ point, texts }) => ({ y: y(point.value) + ((texts.length - 1) / 2) * lineHeight, height: texts.length * lineHeight }));
  return placeLabels(wanted, { top: plot.top, bottom: plot.bottom + 6 });
}
