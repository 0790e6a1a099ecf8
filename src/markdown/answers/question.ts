import { area, type Dataset, type Figure, indicator, observation, periods } from '../../dataset/query.ts';
import type { Area, Indicator } from '../../dataset/schema.ts';
import { writeStatus } from '../../words/status.ts';
import { type Attributes, NotSo } from '../directive.ts';

/** A question to the data set, as the attributes of a directive put it. */
export interface Question {
  dataset: Dataset;
  indicator: Indicator;
  area: Area;
  attributes: Attributes;
}

/** The indicator of `of` and the area of `in`, Birmingham where it is not given. Throws NotSo or UnknownName. */
export function questionOf(dataset: Dataset, attributes: Attributes): Question {
  return {
    dataset,
    indicator: indicator(dataset, attributes.required('of')),
    area: area(dataset, attributes.optional('in') ?? 'birmingham'),
    attributes,
  };
}

/** The period an attribute names. Throws NotSo when the indicator has none of that name. */
export function periodOf({ dataset, indicator, attributes }: Question, name: 'at' | 'from' | 'to'): string {
  const period = attributes.required(name);
  const known = periods(dataset, indicator.id);
  if (!known.includes(period)) throw new NotSo(`unknown period "${period}" of ${indicator.id}: expected one of ${known.join(', ')}`);
  return period;
}

/** The figure of an area in a period, Birmingham's or that of the question's area. Throws NotSo, with the reason, when it is missing. */
export function figureAt({ dataset, indicator, area }: Question, period: string, other: Area = area): Figure {
  const found = observation(dataset, indicator.id, other.code, period);
  const place = placeOf(indicator, other, period);
  if (found === undefined) throw new NotSo(`found no row for ${place}, expected a figure in data/indicators/${indicator.id}.json`);
  if (found.value === null) throw new NotSo(`the figure is missing (${place}): ${found.status === null ? 'no reason given' : writeStatus(found.status)}`);
  return found as Figure;
}

/** What was counted, and out of what, in the area of the question. Throws NotSo, with the reason, when it is not published. */
export function countsAt(question: Question, period: string): { numerator: number; denominator: number } {
  const { numerator, denominator } = figureAt(question, period);
  if (numerator === null || denominator === null) throw new NotSo(`no counts are published (${placeOf(question.indicator, question.area, period)})`);
  return { numerator, denominator };
}

/** The place of a figure as messages name it: `repeat-plans, Birmingham, 2018`. */
export function placeOf(indicator: Indicator, area: Area, ...periods: string[]): string {
  return `${indicator.id}, ${area.name}, ${periods.join(' to ')}`;
}

/** Throws NotSo when the series changes basis between two periods: figures on two bases may not be compared. */
export function expectOneBasis({ indicator, area }: Question, from: string, to: string): void {
  const found = indicator.breaks.find(({ period }) => period > from && period <= to);
  if (found)
    throw new NotSo(`the series changes basis in ${found.period} (${placeOf(indicator, area, from, to)}): ${found.text} Expected two periods on one basis`);
}

/** Parts that look at no other area than the question's and, for a gap, the one it is set beside. */
const ownParts: readonly string[] = ['value', 'numerator', 'denominator', 'fraction', 'lower', 'upper', 'interval', 'change', 'gap', 'rest', 'share-of-known'];

/** Codes of the areas that a question looks at; null when it looks at all councils. */
export function areasOf({ dataset, area: own, attributes }: Question): string[] | null {
  const part = attributes.optional('part') ?? 'value';
  const beside = attributes.optional('with') ?? (part === 'gap' ? 'england' : own.slug);
  const other = dataset.areas.find((entry) => entry.slug === beside || entry.code === beside || entry.number === beside);
  return ownParts.includes(part) && other !== undefined ? [...new Set([own.code, other.code])] : null;
}

/** Periods that a question names. */
export function periodsOf({ attributes }: Question): string[] {
  return (['at', 'from', 'to'] as const).flatMap((name) => attributes.optional(name) ?? []);
}
