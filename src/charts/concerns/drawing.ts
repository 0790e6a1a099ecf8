import { type Verdict, verdicts } from '../../dataset/concerns.ts';
import { verdictWords } from '../../words/verdict.ts';
import type { Box } from '../drawing/box.ts';
import { pathMark, strokeMark, textMark, type Words } from '../drawing/marks.ts';
import { type Drawing, sheet } from '../drawing/sheet.ts';
import type { Mark } from '../drawing/svg.ts';
import { textWidth } from '../drawing/text-width.ts';
import { lineHeight, type Size } from '../drawing/theme.ts';
import { type Cells, writeCells } from './cells.ts';
import { type ConcernsFrame, concernsFrame } from './frame.ts';
import { type ConcernRows, columnHead } from './rows.ts';
import { verdictShape } from './shape.ts';

/** Said under the matrix. */
export const concernsFoot = ['In a box: documents we have not seen. Raised: a concern or mixed.'];

const keyGap = 22;
const shapeWidth = 28;

/** A matrix of concerns by documents: a shape for each verdict, named in the key under it. Rows in, one drawing out. */
export function concernsDrawing(rows: ConcernRows, { size }: { size: Size }): Drawing {
  const frame = concernsFrame(rows, size);
  const key = placeKey(frame);
  const keyBottom = Math.max(...key.map(({ y }) => y)) + lineHeight / 2;
  const { width } = frame;
  const marks = [
    shadeMarks(frame),
    ruleMark(frame),
    headMarks(frame),
    labelMark(frame),
    verdictMarks(frame, key),
    textMark(frame.tallies, 'name', 'end'),
    textMark(key, 'foot', 'start'),
  ];
  return sheet({ name: 'concerns', size, width, marks, foot: concernsFoot, bottom: keyBottom + 4, margin: 4, data: writeCells(cellsOf(rows, frame)) });
}

function cellsOf({ documents }: ConcernRows, { columns, rows }: ConcernsFrame): Cells {
  return {
    documents: documents.map((document, index) => ({ x: columns[index] ?? 0, event: document.event, name: columnHead(document) })),
    concerns: rows.map(({ row: { id, title, verdicts }, middle }) => ({ y: middle, id, title, verdicts })),
  };
}

/** The shade alone is too faint to count, and gone where the reader sets the colours: the heads are edged. */
function shadeMarks({ shaded, boxed }: ConcernsFrame): Mark[] {
  const boxes = (runs: readonly Box[]) => runs.map(({ left, right, top, bottom }) => `M${left},${top}H${right}V${bottom}H${left}Z`).join('');
  return [pathMark(boxes(shaded), 'band'), pathMark(boxes(boxed), 'edge')];
}

function ruleMark({ rows, width }: ConcernsFrame): Mark {
  return strokeMark(
    rows.map(({ top }) => ({ y: top, x1: 0, x2: width })),
    'rules',
  );
}

function headMarks({ groups, heads }: ConcernsFrame): Mark[] {
  return [...groups.map(({ text, anchor }) => textMark([text], 'axis', anchor)), textMark(heads, 'name')];
}

function labelMark({ rows }: ConcernsFrame): Mark {
  return textMark(
    rows.flatMap(({ label }) => label),
    'name',
    'start',
  );
}

/** One outline for each kind of verdict, over all cells and its place in the key. */
function verdictMarks({ rows, columns, scale }: ConcernsFrame, key: readonly KeyEntry[]): Mark[] {
  return verdicts.map((verdict) => {
    const cells = rows.flatMap(({ row, middle }) =>
      row.verdicts.flatMap((found, index) => (found === verdict ? [verdictShape(verdict, [columns[index] ?? 0, middle], scale)] : [])),
    );
    const named = key.filter((entry) => entry.verdict === verdict).map(({ x, y }) => verdictShape(verdict, [x - shapeWidth / 2 - 3, y], scale));
    return pathMark([...cells, ...named].join(''), `verdict ${verdict}`);
  });
}

interface KeyEntry extends Words {
  verdict: Verdict;
}

/** The names of the shapes, as many to a line as fit. */
function placeKey({ bottom, width }: ConcernsFrame): KeyEntry[] {
  let [left, y] = [0, bottom + lineHeight];
  return verdicts.map((verdict) => {
    const text = verdictWords[verdict].verdict;
    const entryWidth = shapeWidth + textWidth(text);
    if (left > 0 && left + entryWidth > width) [left, y] = [0, y + lineHeight + 5];
    const entry = { verdict, text, x: left + shapeWidth, y };
    left += entryWidth + keyGap;
    return entry;
  });
}
