import { shortStatus } from '../words/status.ts';
import { draw } from './document.ts';
import { intervalIn, type SpreadRows, spreadFrame } from './spread-frame.ts';
import { axisMarks, bandMark, councilMarks, lineMarks, wordMarks } from './spread-marks.ts';
import { textMark } from './text-mark.ts';
import { wrapText } from './text-width.ts';
import { lineHeight, type Size } from './theme.ts';
import { neighbourWords } from './trend-foot.ts';
import { modelFor } from './trend-series.ts';

/** The spread of councils in one period as SVG text: a dot for each, with Birmingham, England, the middle council, the middle half and the neighbours' mean named. */
export function spreadDrawing(rows: SpreadRows, { size }: { size: Size }): string {
  const frame = spreadFrame(rows, size);
  const foot = wrapText(footWords(rows).join(' '), frame.width).map((text, index) => ({ x: 0, y: frame.bottom + (index + 2) * lineHeight, text }));
  return draw(
    {
      width: frame.width,
      height: Math.ceil(frame.bottom + (foot.length + 1.5) * lineHeight + 2),
      margin: 0,
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [bandMark(frame), axisMarks(frame), lineMarks(frame), councilMarks(frame), wordMarks(frame), textMark(foot, 'foot', 'start')],
    },
    { classes: `spread ${size}` },
  );
}

function footWords(rows: SpreadRows): string[] {
  const { row, figures } = rows;
  const model = modelFor(row.period);
  const status = row.birmingham?.status ?? null;
  return [
    ...(status === null ? [] : [`No figure for Birmingham: ${shortStatus(status)}.`]),
    `One dot for each of ${figures.length} councils. Shaded: the middle half.`,
    ...(intervalIn(rows) === null ? [] : ['Thin bar: 95% interval.']),
    ...(row.neighbours.some((entry) => entry.model === model) ? neighbourWords([model]) : []),
  ];
}
