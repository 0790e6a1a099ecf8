import { areaY, lineY } from '@observablehq/plot';
import { type Box, crosses, type Point, textBox } from '../drawing/box.ts';
import { plotted } from '../drawing/document.ts';
import { textMark, type Words } from '../drawing/marks.ts';
import type { Mark } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import type { TrendFrame } from './layout.ts';
import { widened } from './lines.ts';
import { obstacles } from './obstacles.ts';

const bandWords = 'Middle half of councils';
const padding = 4;

/** The band of the middle half of councils, with its edges: the fill alone is too faint. */
export function bandMarks({ bands, x, y }: TrendFrame): Mark {
  const marks = bands.flatMap(({ lower, upper }) => {
    const [low, high] = [widened(lower), widened(upper)];
    const area = low.map((point, index) => ({ place: point.place, low: point.value, high: high[index]?.value }));
    return [
      areaY(area, { x: 'place', y1: 'low', y2: 'high', className: 'band' }),
      lineY(low, { x: 'place', y: 'value', className: 'edge' }),
      lineY(high, { x: 'place', y: 'value', className: 'edge' }),
    ];
  });
  return plotted(marks, { x, y });
}

/** The words of the band, where they find room inside it clear of every line; none where there is no room. */
export function bandWordsOf(frame: TrendFrame): Words[] {
  const width = textWidth(bandWords);
  const { left, right } = frame.plot;
  const lines = obstacles(frame);
  const free: { words: Words; room: number }[] = [];
  for (let start = left + 8; start + width < right - 8; start += 12) {
    const band = bandOver(frame, start - padding, start + width + padding);
    if (band === null) continue;
    for (let y = band.top + 11; y <= band.bottom - 11; y += 3) {
      const box = textBox(start, width, y);
      const outer = { left: box.left - padding, right: box.right + padding, top: box.top - padding, bottom: box.bottom + padding };
      if (!lines.some((line) => crosses(line, outer))) free.push({ words: { x: start + width / 2, y, text: bandWords }, room: clearance(lines, box) });
    }
  }
  return free
    .sort((a, b) => b.room - a.room)
    .slice(0, 1)
    .map((entry) => entry.words);
}

/** The band's words as a mark. */
export function bandWordsMark(words: readonly Words[]): Mark {
  return textMark(words, 'note');
}

/** Heights between which the band holds all the way from `left` to `right`; null where it does not. */
function bandOver({ bands, x, y }: TrendFrame, left: number, right: number): { top: number; bottom: number } | null {
  const piece = bands.find(({ lower }) => x(lower[0]?.place ?? Infinity) <= left && right <= x(lower.at(-1)?.place ?? -Infinity));
  if (piece === undefined) return null;
  const heights = (points: typeof piece.lower) => {
    const line = points.map((point): Point => [x(point.place), y(point.value)]);
    const inside = line.filter(([at]) => at > left && at < right).map(([, height]) => height);
    return [...inside, heightAt(line, left), heightAt(line, right)];
  };
  const found = { top: Math.max(...heights(piece.upper)), bottom: Math.min(...heights(piece.lower)) };
  return found.bottom - found.top < 22 ? null : found;
}

function heightAt(line: readonly Point[], at: number): number {
  const index = Math.max(
    1,
    line.findIndex(([x]) => x >= at),
  );
  const [[x1, y1], [x2, y2]] = [line[index - 1] as Point, line[index] as Point];
  return y1 + ((y2 - y1) * (at - x1)) / (x2 - x1);
}

/** How far a box may grow before a line runs through it: a rough measure, in steps. */
function clearance(lines: readonly Point[][], box: Box): number {
  const steps = [2, 4, 6, 9, 12, 16, 22, 30];
  const grown = (by: number): Box => ({ left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by });
  return steps.findLast((by) => !lines.some((line) => crosses(line, grown(by)))) ?? 0;
}
