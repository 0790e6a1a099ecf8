import type { FollowedDocument } from '../../dataset/documents.ts';
import type { Box } from '../drawing/box.ts';
import type { Words } from '../drawing/marks.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { lineHeight, type Size, widths } from '../drawing/theme.ts';
import { type ConcernRow, type ConcernRows, columnHead } from './rows.ts';
import { shadedRuns } from './shade.ts';

/** Where everything stands in a matrix of concerns by documents, in units of the viewBox. */
export interface ConcernsFrame {
  width: number;
  /** Bottom of the last row. */
  bottom: number;
  /** Middle of the column of each document. */
  columns: number[];
  /** Names of the groups of columns, anchored at the start, the middle or the end. */
  groups: { text: Words; anchor: 'start' | 'middle' | 'end' }[];
  heads: Words[];
  /** In how many documents each concern came up, at the right edge. */
  tallies: Words[];
  rows: { row: ConcernRow; label: Words[]; top: number; bottom: number; middle: number }[];
  /** Size of a shape beside the usual one. */
  scale: number;
  /** Runs of columns of the documents that we have not read ourselves, and the heads of these. */
  shaded: Box[];
  boxed: Box[];
}

/** Room for the name of a concern: beside its marks in a wide drawing, above them in a narrow one. */
const labelWidth = { narrow: 0, wide: 172 } as const;
/** Room for how often a concern came up: beside its marks in a wide drawing, after its name in a narrow one. */
const tallyWidth = { narrow: 0, wide: 70 } as const;
const groupGap = { narrow: 8, wide: 10 } as const;
const cellHeight = { narrow: 19, wide: 24 } as const;
const padding = { narrow: 1, wide: 6 } as const;

/** Lays a matrix out. In a narrow drawing the years lose their century, and the name of a concern stands above its row. */
export function concernsFrame({ documents, rows }: ConcernRows, size: Size): ConcernsFrame {
  const width = widths[size];
  const starts = groupStarts(documents);
  const cell = (width - labelWidth[size] - tallyWidth[size] - groupGap[size] * (starts.length - 1)) / documents.length;
  const columns = documents.map((_, index) => labelWidth[size] + (index + 0.5) * cell + groupGap[size] * (starts.filter((start) => start <= index).length - 1));
  const placed = placeRows(rows, size);
  const bottom = placed.at(-1)?.bottom ?? 0;
  const shaded = shadedRuns(documents, { columns, starts, width: cell, top: lineHeight, bottom });
  return {
    width,
    bottom,
    columns,
    groups: starts.map((start, index) =>
      groupName(documents, { columns, start, end: (starts[index + 1] ?? documents.length) - 1, right: width - tallyWidth[size] }),
    ),
    heads: documents.map((document, index) => ({ x: columns[index] ?? 0, y: lineHeight * 1.5 + 2, text: headOf(document, size) })),
    tallies: placeTallies(placed, { size, width, of: documents.length }),
    rows: placed,
    scale: size === 'wide' ? 1 : 0.8,
    shaded,
    boxed: shaded.map((run) => ({ ...run, bottom: placed[0]?.top ?? 0 })),
  };
}

function groupStarts(documents: readonly FollowedDocument[]): number[] {
  return documents.flatMap(({ kind }, index) => (documents[index - 1]?.kind === kind ? [] : [index]));
}

interface Group {
  columns: readonly number[];
  start: number;
  end: number;
  right: number;
}

/** A group at the right edge is named from there, for its name is wider than its columns. */
function groupName(documents: readonly FollowedDocument[], { columns, start, end, right }: Group): ConcernsFrame['groups'][number] {
  const text = documents[start]?.kind === 'visit' ? 'Visits' : 'Inspections';
  const y = lineHeight / 2;
  if (end === columns.length - 1) return { text: { x: right, y, text }, anchor: 'end' };
  return { text: { x: ((columns[start] ?? 0) + (columns[end] ?? 0)) / 2, y, text }, anchor: 'middle' };
}

function headOf(document: FollowedDocument, size: Size): string {
  if (document.kind === 'visit') return document.label;
  return size === 'wide' ? columnHead(document) : `’${document.label.slice(2)}`;
}

function placeRows(rows: readonly ConcernRow[], size: Size): ConcernsFrame['rows'] {
  let top = lineHeight * 2 + 8;
  return rows.map((row) => {
    const lines = size === 'wide' ? wrapText(row.title, labelWidth.wide - 8) : [row.title];
    const height = size === 'wide' ? Math.max(lines.length * lineHeight, cellHeight.wide) : lineHeight + cellHeight.narrow;
    const first = top + padding[size];
    const middle = size === 'wide' ? first + height / 2 : first + lineHeight + cellHeight.narrow / 2 - 1;
    const labelTop = size === 'wide' ? middle - (lines.length * lineHeight) / 2 : first;
    const label = lines.map((text, index) => ({ x: 0, y: labelTop + (index + 0.5) * lineHeight, text }));
    const placed = { row, label, top, bottom: first + height + padding[size], middle };
    top = placed.bottom;
    return placed;
  });
}

/** The first says what the numbers are; under a wide drawing's head a number is enough. */
function placeTallies(rows: ConcernsFrame['rows'], { size, width, of }: { size: Size; width: number; of: number }): Words[] {
  const head = size === 'wide' ? [{ x: width, y: lineHeight * 1.5 + 2, text: 'Raised' }] : [];
  const tallies = rows.map(({ row: { raised, title }, label, middle }, index) => {
    const whole = `raised in ${raised} of ${of}`;
    const fits = size === 'narrow' && textWidth(title) + textWidth(whole) < width - 12;
    const first = fits ? whole : `${raised} of ${of}`;
    return { x: width, y: size === 'wide' ? middle : (label[0]?.y ?? middle), text: index === 0 ? first : `${raised}` };
  });
  return [...head, ...tallies];
}
