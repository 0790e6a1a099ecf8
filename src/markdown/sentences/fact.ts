import { claim, type Dataset, UnknownName } from '../../dataset/query.ts';
import type { Area, Claim, Indicator, Observation } from '../../dataset/schema.ts';
import { figureAt, periodsOf, type Question, questionOf } from '../answers/question.ts';
import { yardstickOf } from '../answers/yardstick.ts';
import { NotSo } from '../directive.ts';
import type { Mark } from './sentence-list.ts';

/** What a directive in a sentence is about. */
export interface Fact {
  mark: Mark;
  /** Part of a figure that it gives; `value` for a change and a comparison too. */
  part: string;
  indicator: Indicator | null;
  /** Whose figure it is; null where it is that of no one area, as a median is. */
  area: Area | null;
  /** What it is set beside: the slug of an area, `median` or a model of neighbours; null for a figure alone. */
  beside: string | null;
  periods: readonly string[];
  /** The figure itself, where it is one that can be set beside another. */
  value: number | Observation | null;
  /** The two figures that a gap or a change lies between: the area's own and the one beside it, or the earlier and the later. */
  pair: readonly [Observation, Observation | number] | null;
  claim: Claim | null;
}

/** The facts of a sentence, in order. A directive that names what there is not is left out: its own step says so. */
export function factsIn(marks: readonly Mark[], dataset: Dataset): Fact[] {
  return marks.flatMap((mark) => {
    try {
      if (mark.attributes.claim !== undefined) return [statedFact(mark, dataset)];
      return mark.attributes.of === undefined ? [] : [statisticalFact(mark, dataset)];
    } catch (error) {
      if (error instanceof UnknownName || error instanceof NotSo) return [];
      throw error;
    }
  });
}

function statedFact(mark: Mark, dataset: Dataset): Fact {
  const found = claim(dataset, mark.attributes.claim ?? '');
  const part = mark.attributes.part ?? 'value';
  const value = part === 'comparator' ? (found.comparator?.value ?? null) : part === 'value' ? found.value : null;
  const area = part === 'value' ? (dataset.areas.find(({ code }) => code === found.area) ?? null) : null;
  return { mark, part, indicator: null, area, beside: null, periods: [], value, pair: null, claim: found };
}

function statisticalFact(mark: Mark, dataset: Dataset): Fact {
  const question = questionOf(dataset, {
    optional: (name) => mark.attributes[name] || null,
    required: (name) => {
      const value = mark.attributes[name];
      if (!value) throw new NotSo(`missing attribute "${name}"`);
      return value;
    },
  });
  const part = mark.attributes.part ?? 'value';
  const beside = mark.attributes.with ?? (part === 'gap' ? 'england' : null);
  const ofNone = ['median', 'lower-quartile', 'upper-quartile', 'councils', 'others', 'others-change', 'others-less', 'follows-grade'];
  const area = ofNone.includes(part) || part.startsWith('neighbours-') ? null : question.area;
  return {
    mark,
    part,
    indicator: question.indicator,
    area,
    beside,
    periods: periodsOf(question),
    value: figureOrNumber(question, part),
    pair: pairOf(question, part),
    claim: null,
  };
}

function figureOrNumber(question: Question, part: string): Fact['value'] {
  const at = question.attributes.optional('at');
  if (at === null) return null;
  if (part === 'value') return figureAt(question, at);
  return part === 'median' || part.startsWith('neighbours-') ? yardstickOf(question, at, part).value : null;
}

function pairOf(question: Question, part: string): Fact['pair'] {
  const { optional } = question.attributes;
  const [at, from, to] = [optional('at'), optional('from'), optional('to')];
  if (part === 'change' && from !== null && to !== null) return [figureAt(question, from), figureAt(question, to)];
  if (part !== 'gap' || at === null) return null;
  const yardstick = yardstickOf(question, at);
  return [figureAt(question, at), yardstick.figure ?? yardstick.value];
}
