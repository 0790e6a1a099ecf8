import { writeCardinal } from '../../words/cardinal.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeShort } from '../../words/number.ts';
import { shortPeriod } from '../../words/period.ts';
import { valueAxis } from '../drawing/axes.ts';
import type { Box, Point } from '../drawing/box.ts';
import { placeCallout } from '../drawing/callout.ts';
import { dotMark, pathMark, strokeMark, textMark } from '../drawing/marks.ts';
import { draw, type Mark } from '../drawing/svg.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { lineHeight } from '../drawing/theme.ts';
import { placeOfPeriod } from '../drawing/time.ts';
import { gradeShape } from '../judgements/shape.ts';
import type { TrendRow } from '../trend/rows.ts';
import { type OpeningFrame, openingFrame, type Shape, shapes } from './frame.ts';
import type { OpeningRows } from './rows.ts';

/** What is said at the head of each part. */
const heads = { said: 'What inspectors said', counted: 'What was counted' };
const ofWhat = 'children on a plan whose reviews were all on time';

/** Room for what is counted, left of where its figures begin. */
const aboutWidths: Record<Shape, number> = { narrow: 108, middle: 190, broad: 300 };

const places = { birmingham: 'Birmingham', england: 'England' } as const;

/**
 * The first picture of the site as SVG text: the grades as stairs with their shapes and the visits as ticks, over one thing that is counted,
 * on one axis of time. Rows in, one drawing out.
 */
export function openingDrawing(rows: OpeningRows, shape: Shape): string {
  const frame = openingFrame(rows, shape);
  const marks = [
    yearMarks(frame),
    hairlineMarks(frame, rows),
    linkMarks(frame),
    stairMarks(frame),
    visitMarks(frame),
    lineMarks(frame),
    labelMarks(frame, rows),
    headMarks(frame),
  ];
  const { width, height } = frame;
  return draw(marks, { width, height, classes: `opening ${shape}` }).svg;
}

/** The picture in all its shapes. */
export function openingDrawings(rows: OpeningRows): string[] {
  return (Object.keys(shapes) as Shape[]).map((shape) => openingDrawing(rows, shape));
}

function headMarks({ plot, shape }: OpeningFrame): Mark[] {
  const texts = wrapText(ofWhat, aboutWidths[shape]).map((text, index) => ({ x: 0, y: plot.top + (index + 1) * lineHeight, text }));
  return [
    textMark(
      [
        { x: 0, y: lineHeight / 2, text: heads.said },
        { x: 0, y: plot.top, text: heads.counted },
      ],
      'name head',
      'start',
    ),
    textMark(texts, 'about', 'start'),
  ];
}

/** Years under both parts; the last is the year of the last figure. */
function yearMarks({ x, plot, shape }: OpeningFrame): Mark[] {
  const [from = 0, to = 0] = x.domain();
  const step = shape === 'narrow' ? 5 : shape === 'middle' ? 3 : 2;
  const years = Array.from({ length: 40 }, (_, index) => Math.round(to) - index * step).filter((year) => year >= from);
  const words = years.map((year) => ({ x: x(year), y: plot.bottom + lineHeight / 2 + 6, text: `${year}` }));
  return [
    textMark(words.slice(1), 'axis'),
    textMark(
      words.slice(0, 1).map((word) => ({ ...word, x: shape === 'narrow' ? plot.right : word.x })),
      'axis',
      shape === 'narrow' ? 'end' : 'middle',
    ),
  ];
}

/** Hairlines of the counted figures, where there is room to name them. */
function hairlineMarks({ shape, lines, plot, y }: OpeningFrame, { trend }: OpeningRows): Mark[] {
  const left = Math.min(...lines.flatMap(({ points }) => points.map(([x]) => x)));
  if (shape === 'narrow') return [];
  const ticks = valueAxis(trend.indicator, y.domain()).ticks.filter(({ value }) => y(value) < plot.bottom && y(value) > plot.top - 20);
  return [
    strokeMark(
      ticks.map(({ value }) => ({ x1: left, x2: plot.right, y: y(value) })),
      'rules',
    ),
    textMark(
      ticks.map(({ value, text }) => ({ x: left - 14, y: y(value), text })),
      'axis',
      'end',
    ),
  ];
}

/** A fine line down from each day on which the grade went up, so that the eye can follow it into what was counted. */
function linkMarks({ grades, plot }: OpeningFrame): Mark {
  const raised = grades.filter(({ level }, index) => index > 0 && level !== grades[index - 1]?.level);
  return strokeMark(
    raised.map(({ at: [x, y] }) => ({ x, y1: y + 14, y2: plot.bottom })),
    'link',
  );
}

function stairMarks({ stairs, grades, shape }: OpeningFrame): Mark[] {
  const firsts = grades.filter(({ level }, index) => level !== grades[index - 1]?.level);
  const words = firsts.map(({ level, at: [x, y] }, index) => wordsOfGrade(gradeWords[level], [x, y], { index, shape }));
  return [
    pathMark(pathOf(stairs), 'birmingham line stairs'),
    dotMark(
      grades.map(({ at: [x, y] }) => ({ x, y })),
      14,
      'ground',
    ),
    ...grades.map(({ level, at, date }) => pathMark(gradeShape(level, at), 'grade birmingham', date)),
    textMark(
      words.filter(({ side }) => side === 'start'),
      'name grade-name',
      'start',
    ),
    textMark(
      words.filter(({ side }) => side === 'end'),
      'name grade-name',
      'end',
    ),
  ];
}

/** The name of a grade stands over its step. On a phone, where steps are short, the first stands under its step and the others before their shapes. */
function wordsOfGrade(text: string, [x, y]: Point, { index, shape }: { index: number; shape: Shape }) {
  if (shape !== 'narrow') return { x: index === 0 ? x - 11 : x + 18, y: y - 20, text, side: 'start' };
  return index === 0 ? { x: 0, y: y + 26, text, side: 'start' } : { x: x - 18, y, text, side: 'end' };
}

function visitMarks({ visits, shape }: OpeningFrame): Mark[] {
  const [first, last] = [visits[0], visits.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = `${writeCardinal(visits.length)} visits`;
  const middle = (first[0] + last[0]) / 2;
  return [
    strokeMark(
      visits.map(([x, y]) => ({ x, y1: y + 5, y2: y + 17 })),
      'visits',
    ),
    textMark([{ x: shape === 'narrow' ? last[0] : middle, y: first[1] + 29, text }], 'events', shape === 'narrow' ? 'end' : 'middle'),
  ];
}

function lineMarks({ lines }: OpeningFrame): Mark[] {
  return lines.flatMap(({ key, points }) => [
    pathMark(pathOf(points), `${key} line`),
    ...(key === 'birmingham'
      ? [
          dotMark(
            points.map(([x, y]) => ({ x, y })),
            4,
            'point',
          ),
        ]
      : []),
  ]);
}

/** Words on the first, the turning and the last point of Birmingham, and on England's last. */
function labelMarks(frame: OpeningFrame, { trend, turn }: OpeningRows): Mark[] {
  const { indicator, rows } = trend;
  const said = (row: TrendRow, place: keyof typeof places) => writeShort(indicator, row[place]?.value ?? 0);
  const [first, last] = [turn?.from ?? rows[0], turn?.to ?? rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const at = (row: TrendRow, place: keyof typeof places): Point => [frame.x(placeOfPeriod(row.period)), frame.y(row[place]?.value ?? 0)];
  const inYear = (row: TrendRow) => ({ text: `${said(row, 'birmingham')} in ${shortPeriod(row.period)}`, at: at(row, 'birmingham'), place: 'birmingham' });
  const ends = (['birmingham', 'england'] as const).map((place) => ({ text: `${places[place]} ${said(last, place)}`, at: at(last, place), place }));
  if (frame.shape !== 'narrow') {
    const start = inYear(first);
    const points = turn === null ? [] : [inYear(turn.at)];
    return [
      textMark([{ x: start.at[0] + 14, y: start.at[1] + 6, text: start.text }], 'birmingham said', 'start'),
      ...ends.map(({ text, at: [x, y], place }) => textMark([{ x: x + 14, y, text }], place, 'start')),
      ...points.map(({ text, at: [x, y] }) => textMark([{ x, y: y - 20, text }], 'birmingham said')),
    ];
  }
  return placed(frame, [...ends.reverse(), ...(turn === null ? [] : [inYear(turn.at)]), inYear(first)]);
}

/** On a phone the words stand inside, wherever they keep clear of the lines. */
function placed({ lines, plot, width }: OpeningFrame, wanted: readonly { text: string; at: Point; place: string }[]): Mark[] {
  const about = wrapText(ofWhat, aboutWidths.narrow).length + 0.5;
  const boxes: Box[] = [
    { left: 0, right: 140, top: plot.top - lineHeight, bottom: plot.top + lineHeight / 2 },
    { left: 0, right: aboutWidths.narrow + 4, top: plot.top, bottom: plot.top + about * lineHeight },
  ];
  const room = { left: 0, right: width, top: plot.top - lineHeight * 0.5, bottom: plot.bottom - 2 };
  return wanted.flatMap(({ text, at, place }, index) => {
    const box = placeCallout(
      { texts: [text], at, prefer: index === 0 || index === 2 ? 'above' : 'below' },
      { frame: room, lines: lines.map(({ points }) => points), boxes, perLine: 200 },
    );
    if (box === null) return [];
    boxes.push(box);
    const centre = (box.left + box.right) / 2;
    const half = textWidth(text, { weight: 'bold' }) / 2;
    return [textMark([{ x: Math.min(centre, width - half), y: (box.top + box.bottom) / 2, text }], `${place} said`)];
  });
}

function pathOf(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
}
