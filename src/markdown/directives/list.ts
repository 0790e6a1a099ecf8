import type { Directive } from '../directive.ts';
import { after } from './after.ts';
import { change } from './change.ts';
import { chart } from './chart.ts';
import { cite } from './cite.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { count } from './count.ts';
import { date } from './date.ts';
import { document } from './document.ts';
import { each } from './each.ts';
import { extreme } from './extreme.ts';
import { figure } from './figure.ts';
import { grade } from './grade.ts';
import { plain } from './plain.ts';
import { scrolly } from './scrolly.ts';
import { step } from './step.ts';
import { term } from './term.ts';

/** Our directives, in the order of their steps: a document before what it holds, the steps of a story before the story. */
export const directives: readonly Directive[] = [
  document,
  figure,
  after,
  change,
  compare,
  extreme,
  each,
  count,
  grade,
  date,
  term,
  cite,
  plain,
  chart,
  claims,
  step,
  scrolly,
];

/** The directive of a name; undefined where there is none. */
export function directiveNamed(name: string): Directive | undefined {
  return directives.find((directive) => directive.name === name);
}
