import { levels } from '../../dataset/grade.ts';
import type { Figure } from '../../dataset/query.ts';
import { followsGrade, type GradedFigure, gradedFigures } from '../../statistics/by-grade.ts';
import { lastCount } from '../../statistics/latest-grades.ts';
import { writeDate } from '../../words/date.ts';
import { writeNumber } from '../../words/number.ts';
import { NotSo } from '../directive.ts';
import type { Answer } from './amount.ts';
import { limitOf } from './limit.ts';
import type { Part } from './part.ts';
import { periodOf, type Question } from './question.ts';
import { figuresOf } from './yardstick.ts';

/** How closely the figures of all councils follow their latest grades, from −1 to 1: `0.44`. */
export function followsGradePart(question: Question): Part {
  const period = periodOf(question, 'at');
  const graded = gradedOf(question, period);
  return {
    period,
    answer: correlation(followsGrade(graded)),
    name: `How closely it follows the grade on ${writeDate(lastCount)} (Spearman’s rank correlation)`,
    detail: `${graded.length} councils`,
  };
}

/** Figures of the councils a part is about: all, or those that `graded` and a limit leave. Throws NotSo when none is left. */
export function groupOf(question: Question, period: string): Figure[] {
  const limit = limitOf(question);
  const grade = question.attributes.optional('graded');
  const figures = grade === null ? figuresOf(question, period) : withGrade(gradedOf(question, period), grade);
  const found = limit === null ? figures : figures.filter(({ value }) => limit.holds(value));
  if (found.length === 0) throw new NotSo(`no council is left (${question.indicator.id}, ${period})`);
  return found;
}

function gradedOf(question: Question, period: string): GradedFigure[] {
  return gradedFigures(question.dataset, figuresOf(question, period));
}

function withGrade(graded: readonly GradedFigure[], grade: string): Figure[] {
  if (grade !== 'any' && !(levels as readonly string[]).includes(grade)) throw new NotSo(`unknown grade "${grade}": expected one of ${levels.join(', ')}, any`);
  return graded.filter(({ level }) => grade === 'any' || level === grade).map(({ figure }) => figure);
}

/** A correlation is written with two decimals, and a minus sign where it is below nought. */
function correlation(value: number): Answer {
  const expected = writeNumber(value, 2);
  return { expected, accepts: (text) => text === expected };
}
