import { gradeShape } from '../../charts/judgements/shape.ts';
import { levelOf, levels } from '../../dataset/grade.ts';
import type { GivenReport } from '../../dataset/reports.ts';

const first = 2009;
const last = 2026;
const [width, height] = [120, 30];

/** Shapes of the four grades, drawn once on a page for every line to use. */
export const gradeSymbols = `<svg class="sr-only" aria-hidden="true"><defs>${levels
  .map((level) => `<path id="shape-${level}" d="${gradeShape(level, [0, 0])}"/>`)
  .join('')}</defs></svg>`;

/** A council's grades over the years from 2009 in small, as SVG text; a page that shows it has the symbols once. */
export function gradeLine(reports: readonly GivenReport[]): string {
  const marks = reports.flatMap(({ published, grade }) => {
    const level = levelOf(grade);
    return level === null ? [] : [`<use href="#shape-${level}" transform="translate(${placeOf(published)} 15) scale(.75)"/>`];
  });
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><line x2="${width}" y1="15" y2="15"/>${marks.join('')}</svg>`;
}

function placeOf(day: string): string {
  const years = Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;
  return (10 + ((width - 20) * (years - first)) / (last - first)).toFixed(0);
}
