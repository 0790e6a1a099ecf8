import { changeBetween } from '../../statistics/change.ts';
import { gapBetween } from '../../statistics/gap.ts';
import { type Interval, intervalOf } from '../../statistics/interval.ts';
import { type RankOrder, rankOf } from '../../statistics/rank.ts';
import { spreadOf } from '../../statistics/spread.ts';
import { capital } from '../../words/capital.ts';
import { NotSo } from '../directive.ts';
import { type Answer, amount, countForm, differenceFormOf, formOf } from './amount.ts';
import { fraction, interval, rank } from './answers.ts';
import { followsGradePart, groupOf } from './graded.ts';
import { limitOf, writeLimit } from './limit.ts';
import { others, othersChange, othersLess } from './others.ts';
import type { Part } from './part.ts';
import { countsAt, expectOneBasis, figureAt, periodOf, type Question } from './question.ts';
import { rest, shareOfKnown } from './rest.ts';
import { figuresOf, yardstickOf } from './yardstick.ts';

type PartOf = (question: Question) => Part;

/** The parts of a figure that prose may give, by the name that `part` takes. */
export const parts: Record<string, PartOf> = {
  value: at(valueAt),
  numerator: at((question, period) => ({ answer: amount(countsAt(question, period).numerator, 0, countForm), name: question.indicator.counted.numerator })),
  denominator: at((question, period) => ({
    answer: amount(countsAt(question, period).denominator, 0, countForm),
    name: question.indicator.counted.denominator,
  })),
  fraction: at((question, period) => ({ answer: fraction(countsAt(question, period)), name: question.indicator.counted.numerator })),
  rank: at((question, period) => ({ answer: rankAt(question, period), name: 'Place among councils' })),
  councils: at((question, period) => ({
    answer: amount(groupOf(question, period).length, 0, countForm),
    name: `Councils with a figure${groupName(question)}`,
  })),
  gap: at(gapAt),
  median: at((question, period) => ({
    answer: inUnit(question, spreadOf(groupOf(question, period)).median),
    name: `The middle council${groupName(question)}`,
  })),
  'lower-quartile': at((question, period) => ({
    answer: inUnit(question, spreadOf(figuresOf(question, period)).lowerQuartile),
    name: 'A quarter of councils are below',
  })),
  'upper-quartile': at((question, period) => ({
    answer: inUnit(question, spreadOf(figuresOf(question, period)).upperQuartile),
    name: 'A quarter of councils are above',
  })),
  lower: at((question, period) => ({ answer: inUnit(question, intervalAt(question, period).lower), name: 'Lower end of the 95% interval' })),
  upper: at((question, period) => ({ answer: inUnit(question, intervalAt(question, period).upper), name: 'Upper end of the 95% interval' })),
  interval: at((question, period) => ({ answer: interval(intervalAt(question, period), question.indicator), name: '95% interval' })),
  'neighbours-2021': neighbours('neighbours-2021'),
  'neighbours-2025': neighbours('neighbours-2025'),
  'neighbours-2021-median': neighbours('neighbours-2021-median'),
  'neighbours-2025-median': neighbours('neighbours-2025-median'),
  change: changeOver,
  'follows-grade': followsGradePart,
  others,
  'others-change': othersChange,
  'others-less': othersLess,
  rest,
  'share-of-known': shareOfKnown,
};

const ofGroups = ['councils', 'median'];
const ofOthers = ['others', 'others-change', 'others-less'];

/** Attributes that narrow a part, and the parts they narrow. */
const narrowing: Record<string, readonly string[]> = {
  graded: ofGroups,
  below: [...ofGroups, ...ofOthers],
  'up-to': [...ofGroups, ...ofOthers],
  beside: ['rest', 'share-of-known'],
};

/** The part a figure gives, its value where `part` does not say. Throws NotSo for a part that is none. */
export function partOf(question: Question): Part {
  const name = question.attributes.optional('part') ?? 'value';
  const part = parts[name];
  if (part === undefined) throw new NotSo(`unknown part "${name}": expected one of ${Object.keys(parts).join(', ')}`);
  for (const [attribute, taking] of Object.entries(narrowing)) {
    if (question.attributes.optional(attribute) !== null && !taking.includes(name))
      throw new NotSo(`found ${attribute} with part=${name}, expected it with part=${taking.join(' or ')}`);
  }
  return part(question);
}

function at(answer: (question: Question, period: string) => Omit<Part, 'period'>): PartOf {
  return (question) => {
    const period = periodOf(question, 'at');
    return { period, ...answer(question, period) };
  };
}

function inUnit({ indicator }: Question, value: number): Answer {
  return amount(value, indicator.unit.decimals, formOf(indicator));
}

function inDifference({ indicator }: Question, value: number): Answer {
  return amount(Math.abs(value), indicator.unit.decimals, differenceFormOf(indicator));
}

function valueAt(question: Question, period: string): Omit<Part, 'period'> {
  const { value, numerator, denominator } = figureAt(question, period);
  const detail = numerator === null || denominator === null ? undefined : fraction({ numerator, denominator }).expected;
  return { answer: inUnit(question, value), name: null, detail };
}

function gapAt(question: Question, period: string): Omit<Part, 'period'> {
  const { name, value } = yardstickOf(question, period);
  return { answer: inDifference(question, gapBetween(figureAt(question, period).value, value)), name: `Difference from ${name}` };
}

function neighbours(name: string): PartOf {
  return at((question, period) => {
    const yardstick = yardstickOf(question, period, name);
    return { answer: inUnit(question, yardstick.value), name: capital(yardstick.name) };
  });
}

function changeOver(question: Question): Part {
  const [from, to] = [periodOf(question, 'from'), periodOf(question, 'to')];
  expectOneBasis(question, from, to);
  const { difference } = changeBetween(question.indicator, figureAt(question, from), figureAt(question, to));
  return { period: to, answer: inDifference(question, difference), name: `Change from ${from} to ${to}` };
}

function rankAt(question: Question, period: string): Answer {
  const { indicator, area, attributes } = question;
  const order = attributes.optional('order') ?? 'highest';
  if (order !== 'highest' && order !== 'lowest') throw new NotSo(`unknown order "${order}": expected highest or lowest`);
  if (area.kind !== 'authority') throw new NotSo(`${area.name} has no place among councils (${indicator.id}, ${period})`);
  figureAt(question, period);
  return rank(rankOf(figuresOf(question, period), area.code, order as RankOrder), order);
}

function intervalAt(question: Question, period: string): Interval {
  const found = intervalOf(question.indicator, figureAt(question, period));
  if (found === null) throw new NotSo(`no interval can be worked out (${question.indicator.id}, ${question.area.name}, ${period}): no counts are published`);
  return found;
}

/** Which councils are meant, for the note: ` (latest grade: good)`. */
function groupName(question: Question): string {
  const [grade, limit] = [question.attributes.optional('graded'), limitOf(question)];
  const words = [grade === null ? null : `latest grade: ${grade}`, limit === null ? null : writeLimit(limit)].filter((word) => word !== null);
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}
