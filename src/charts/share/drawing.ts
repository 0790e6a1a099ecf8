import { round } from '../../statistics/round.ts';
import { capital } from '../../words/capital.ts';
import { writeNumber, writeValue } from '../../words/number.ts';
import { writePeriod } from '../../words/period.ts';
import { pathMark, textMark, type Words } from '../drawing/marks.ts';
import { captionWords, type Drawing, sheet } from '../drawing/sheet.ts';
import { stageHeight } from '../drawing/stage.ts';
import type { Mark } from '../drawing/svg.ts';
import { wrapText } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import type { ChartView } from '../view.ts';
import type { ShareRows } from './rows.ts';
import { wholeOf, writeOutOf100 } from './words.ts';

/** Room of one square of a hundred, of which a part stays empty. */
const cells: Record<Size, number> = { narrow: 15.6, wide: 24 };
const space = 4;
/** Room of a square on the stage of a story. */
const stagedCell = 34;

interface Block {
  key: 'birmingham' | 'england';
  left: number;
  filled: number;
  heading: string[];
}

/** A proportion: a hundred squares for Birmingham and for England, as many filled as the figure says. Rows in, one drawing out. */
export function shareDrawing(share: ShareRows, { size, view = {} }: { size: Size; view?: ChartView }): Drawing {
  const width = widths[size];
  const caption = captionWords(wrapText(captionOf(share, view.staged), width));
  const onStage = view.staged === true && size === 'wide';
  const cell = onStage ? stagedCell : cells[size];
  const blocks = blocksOf(share, { size, cell });
  const lines = caption.length + (blocks[0]?.heading.length ?? 0);
  const said = view.staged ? countWords(share) : null;
  const middle = onStage ? Math.max(0, (stageHeight - lines * lineHeight - 10 * cell - 40 - lineHeight) / 2) : 0;
  const top = lines * lineHeight + 14 + middle;
  const marks = [
    textMark(caption, 'axis', 'start'),
    ...blocks.flatMap((block) => blockMarks(block, { top, cell, headingTop: caption.length * lineHeight + 6 + middle })),
  ];
  const foot = view.staged ? [] : shareFoot(share);
  const under = top + 10 * cell;
  const annotation = said === null ? [] : [textMark([{ x: 0, y: under + lineHeight / 2 + 4, text: said, key: 'annotation-0' }], 'birmingham', 'start')];
  const bottom = under + (said === null ? 0.5 : 1.75) * lineHeight;
  return sheet({ name: 'share', size, width, marks: [...marks, ...annotation], foot, bottom, height: onStage ? stageHeight : undefined });
}

/** The sentences at the foot. */
export function shareFoot({ middle }: ShareRows): string[] {
  return ['Filled squares: of every 100, rounded.', ...(middle === null ? [] : [`Middle council: ${writeOutOf100(middle)}.`])];
}

/** What is said under Birmingham's squares: "That is 415 of 1,481."; of an indicator without counts, the figure itself. */
function countWords({ indicator, row, birmingham }: ShareRows): string {
  const { numerator = null, denominator = null } = row.birmingham ?? {};
  if (numerator === null || denominator === null) return `The figure is ${writeValue(indicator, birmingham)}`;
  return `${writeNumber(numerator, 0)} of ${writeNumber(denominator, 0)}: ${writeValue(indicator, birmingham)}`;
}

function captionOf(share: ShareRows, staged = false): string {
  const { indicator, row } = share;
  const words = `of every 100 ${wholeOf(share)}, ${writePeriod(indicator.periodType, row.period)}`;
  return staged ? `${indicator.title}: ${words}` : capital(words);
}

function blocksOf({ birmingham, england }: ShareRows, { size, cell }: { size: Size; cell: number }): Block[] {
  const heading = (name: string, value: number) => (size === 'wide' ? [`${name} ${writeOutOf100(value)}`] : [name, writeOutOf100(value)]);
  const step = widths[size] - 10 * cell + space - 2;
  return [
    { key: 'birmingham', left: 0, filled: round(birmingham, 0), heading: heading('Birmingham', birmingham) },
    {
      key: 'england',
      left: size === 'wide' ? 10 * cell + (cell === stagedCell ? 36 : 60) : step,
      filled: round(england, 0),
      heading: heading('England', england),
    },
  ];
}

function blockMarks({ key, left, filled, heading }: Block, { top, cell, headingTop }: { top: number; cell: number; headingTop: number }): Mark[] {
  const words: Words[] = heading.map((text, line) => ({ x: left, y: headingTop + (line + 0.5) * lineHeight, text, key: `share-${key}-${line}` }));
  return [
    textMark(words, key, 'start'),
    pathMark(squares(left, top, { cell, filled: 100 }), 'square'),
    pathMark(squares(left, top, { cell, filled }), `square ${key}`, `share-${key}`),
  ];
}

/** A hundred squares in rows of ten, those not filled without size: so that two years have the same build and one can grow into the other. */
function squares(left: number, top: number, { cell, filled }: { cell: number; filled: number }): string {
  return Array.from({ length: 100 }, (_, index) => {
    const shown = index < filled ? cell - space : 0;
    const [x, y] = [left + (index % 10) * cell + 0.5, top + Math.floor(index / 10) * cell];
    return `M${x},${y}h${shown}v${shown}h${-shown}Z`;
  }).join('');
}
