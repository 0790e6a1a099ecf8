import { type CouncilChange, councilChanges, meanChange } from '../../statistics/mean-change.ts';
import { NotSo } from '../directive.ts';
import { type Answer, amount, countForm, differenceFormOf } from './amount.ts';
import { type Limit, limitOf, writeLimit } from './limit.ts';
import type { Part } from './part.ts';
import { expectOneBasis, figureAt, periodOf, type Question } from './question.ts';
import { figuresOf } from './yardstick.ts';

/** How many other councils began within a limit and have a figure at the end: `12 others began below 7.7 months`. */
export function others(question: Question): Part {
  const { limit, changes, to } = startersOf(question);
  return { period: to, answer: othersAnswer(changes.length, limit), name: nameOf(question, 'Other councils') };
}

/** The mean change of those others, without its sign: `2.0 months`. */
export function othersChange(question: Question): Part {
  const { changes, to } = startersOf(question);
  const answer = amount(Math.abs(meanChange(changes)), question.indicator.unit.decimals, differenceFormOf(question.indicator));
  return { period: to, answer, name: nameOf(question, 'Mean change of the other councils'), detail: `${changes.length} councils` };
}

/** How many of those others changed by less than the council itself: less of a rise, or more of a fall. */
export function othersLess(question: Question): Part {
  const { own, changes, to } = startersOf(question);
  const less = changes.filter(({ change }) => change < own.change).length;
  return { period: to, answer: amount(less, 0, countForm), name: nameOf(question, 'Other councils that rose less'), detail: `of ${changes.length} councils` };
}

interface Starters {
  to: string;
  limit: Limit;
  /** The change of the council that the question is about. */
  own: CouncilChange;
  /** Those of the others. */
  changes: CouncilChange[];
}

function startersOf(question: Question): Starters {
  const { indicator, area } = question;
  const [from, to] = [periodOf(question, 'from'), periodOf(question, 'to')];
  expectOneBasis(question, from, to);
  const limit = limitOf(question);
  if (limit === null) throw new NotSo('found no limit, expected below or up-to: which other councils are meant?');
  const [own] = councilChanges([figureAt(question, from)], [figureAt(question, to)]) as [CouncilChange];
  const changes = councilChanges(figuresOf(question, from), figuresOf(question, to)).filter((one) => one.area !== area.code && limit.holds(one.from));
  if (changes.length === 0) throw new NotSo(`no other council was ${writeLimit(limit)} (${indicator.id}, ${from})`);
  return { to, limit, own, changes };
}

function nameOf(question: Question, what: string): string {
  const limit = limitOf(question);
  return `${what} that were ${limit === null ? '' : writeLimit(limit)} in ${question.attributes.optional('from')}`;
}

/** Accepts the number alone, or with the limit: "twelve", "twelve others", "twelve others began below 7.7 months", "30 others that began at 41% or less". */
function othersAnswer(count: number, limit: Limit): Answer {
  const number = amount(count, 0, countForm);
  return {
    expected: `${number.expected} others ${writeLimit(limit)}`,
    accepts: (text) => {
      const [, said = '', end] = /^(\S+)(?: others| other councils)?(?: (?:that )?(?:began|were|stood) (.+))?$/.exec(text) ?? [];
      return number.accepts(said) && (end === undefined || saysLimit(end, limit));
    },
  };
}

function saysLimit(text: string, { kind, value }: Limit): boolean {
  const said = (kind === 'below' ? /^below (.+)$/ : /^at (.+) or less$/).exec(text)?.[1];
  return said !== undefined && value.accepts(said);
}
