import { indicator } from '../../dataset/query.ts';
import { NotSo } from '../directive.ts';
import { amount, percentForm } from './amount.ts';
import { fraction } from './answers.ts';
import type { Part } from './part.ts';
import { countsAt, periodOf, type Question } from './question.ts';

/** What is left of the whole without this count and that of `beside`: `117 of 644`, whose activity is not known. */
export function rest(question: Question): Part {
  const { period, whole, known, name } = countsOf(question);
  return { period, answer: fraction({ numerator: whole - known, denominator: whole }), name: `Neither this nor ${name}` };
}

/** This count as a share of it and that of `beside` together, in per cent to one decimal: `47%` of those known. */
export function shareOfKnown(question: Question): Part {
  const { period, own, known, name } = countsOf(question);
  return {
    period,
    answer: amount((100 * own) / known, 1, percentForm),
    name: `Share of this and ${name} together`,
    detail: fraction({ numerator: own, denominator: known }).expected,
  };
}

/** Two counts out of one whole. Throws NotSo where the wholes differ. */
function countsOf(question: Question): { period: string; own: number; known: number; whole: number; name: string } {
  const period = periodOf(question, 'at');
  const other = indicator(question.dataset, question.attributes.required('beside'));
  const [own, beside] = [countsAt(question, period), countsAt({ ...question, indicator: other }, period)];
  if (own.denominator !== beside.denominator)
    throw new NotSo(`found wholes of ${own.denominator} and ${beside.denominator}, expected one (${question.indicator.id} and ${other.id}, ${period})`);
  return { period, own: own.numerator, known: own.numerator + beside.numerator, whole: own.denominator, name: other.short };
}
