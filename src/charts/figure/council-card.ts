import { nameInSentence, spokenName } from '../../dataset/area-names.ts';
import { type Level, levelOf, levels } from '../../dataset/grade.ts';
import type { Dataset } from '../../dataset/query.ts';
import { type GivenReport, reportsOf } from '../../dataset/reports.ts';
import type { Area } from '../../dataset/schema.ts';
import { site } from '../../site.ts';
import { writeDate } from '../../words/date.ts';
import { gradeWords } from '../../words/grade.ts';
import { writeList } from '../../words/list.ts';
import { colours } from '../drawing/theme.ts';
import { gradeShape } from '../judgements/shape.ts';
import { cardSize } from './card.ts';
import { pictureOf } from './picture.ts';
import { posterStyle } from './poster.ts';
import { posterText } from './poster-text.ts';

/** A card, and what it shows in words, without its title. */
export interface CouncilCard {
  svg: string;
  alt: string;
}

const margin = 64;
/** Where the rows of grades end, and how wide their names are. */
const rows = { bottom: 520, names: 372 };
const shapeScale = 2.2;
/** A column is no wider than this, so that a council with one report is no empty picture with a mark in its middle. */
const widest = 190;

/**
 * The picture that a link to a council's page brings with it: its name, its latest grade in at most twelve words, and all its grades as shapes, a column
 * for each report and a row for each grade. It can be read at a quarter of its size.
 */
export function councilCard(dataset: Dataset, area: Area): CouncilCard {
  const { width, height } = cardSize;
  const reports = reportsOf(dataset, area.code);
  const [name, finding] = [spokenName(area), findingOf(area, reports)];
  const words = posterText(
    [
      { text: name, kind: 'title', size: sizeOfName(name), width: width - 2 * margin },
      { text: finding, kind: 'body', size: 42, width: width - 2 * margin, before: 8 },
    ],
    { left: margin, top: 40 },
  );
  const foot = posterText([{ text: site.name, kind: 'sign', size: 30, width }], { left: margin, top: height - 62 });
  const drawn = reports.length === 0 ? '' : gradeRows(reports, words.bottom + 20);
  const shown = reports.length === 0 ? '' : ` Beneath, its grades as shapes: ${writeList(reports.map(inWords))}.`;
  return {
    svg: pictureOf(posterStyle + words.svg + drawn + foot.svg, [0, 0, width, height], { title: name, description: finding }),
    alt: `${finding}${shown}`,
  };
}

/** Of one line where it may be: "Bournemouth, Christchurch and Poole" is not. */
function sizeOfName(name: string): number {
  return name.length > 26 ? 58 : 84;
}

/** "Latest report we hold, of 9 May 2022: outstanding." */
function findingOf(area: Area, reports: readonly GivenReport[]): string {
  const last = reports.at(-1);
  if (last === undefined) return `We hold no report of Ofsted’s that graded ${nameInSentence(area)}.`;
  const what = `${last.safeguarding ? 'safeguarding ' : ''}${gradeWords[last.grade].toLowerCase()}`;
  return `Latest report we hold, of ${writeDate(last.published)}: ${what}.`;
}

function inWords({ published, grade, safeguarding }: GivenReport): string {
  return `${gradeWords[grade].toLowerCase()} in ${published.slice(0, 4)}${safeguarding ? ' for safeguarding alone' : ''}`;
}

function gradeRows(reports: readonly GivenReport[], top: number): string {
  const left = margin + rows.names;
  const step = Math.min(widest, (cardSize.width - margin - left) / reports.length);
  const y = (level: Level) => top + ((levels.indexOf(level) + 0.5) * (rows.bottom - top)) / levels.length;
  const alone = reports.some(({ safeguarding }) => safeguarding);
  return [
    ...levels.map((level) => rowOf(level, y(level), reports)),
    ...reports.map((report, column) => markOf(report, left + (column + 0.5) * step, y)),
    alone
      ? text('Grey: for safeguarding alone', { x: cardSize.width - margin, y: cardSize.height - 38, size: 30, anchor: 'end', fill: colours.light.quiet })
      : '',
  ].join('');
}

/** The name of a grade and the line on which its shapes stand. A row without a shape stands back. */
function rowOf(level: Level, y: number, reports: readonly GivenReport[]): string {
  const given = new Set(reports.filter(({ grade }) => levelOf(grade) === level).map(({ grade }) => gradeWords[grade]));
  const [only = gradeWords[level], other] = given;
  const fill = given.size > 0 ? colours.light.ink : colours.light.quiet;
  const name = text(other === undefined ? only : gradeWords[level], { x: margin, y: y + 12, size: 36, anchor: 'start', fill });
  return `<path d="M${margin + rows.names},${y.toFixed(0)}H${cardSize.width - margin}" stroke="${colours.light.rule}" stroke-width="3"/>${name}`;
}

function markOf({ published, grade, safeguarding }: GivenReport, x: number, y: (level: Level) => number): string {
  const level = levelOf(grade);
  if (level === null) return '';
  const fill = safeguarding ? colours.light.quiet : colours.light.birmingham;
  const place = `translate(${x.toFixed(0)} ${y(level).toFixed(0)}) scale(${shapeScale})`;
  const year = text(published.slice(0, 4), { x, y: rows.bottom + 36, size: 38, anchor: 'middle', fill: colours.light.ink });
  return `<path transform="${place}" d="${gradeShape(level, [0, 0])}" fill="${fill}"/>${year}`;
}

interface Setting {
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  fill: string;
}

function text(words: string, { x, y, size, anchor, fill }: Setting): string {
  return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" text-anchor="${anchor}" style="font-size:${size}px;fill:${fill}">${words}</text>`;
}
