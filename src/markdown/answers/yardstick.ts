import { area, councils, type Figure } from '../../dataset/query.ts';
import { neighbourFigures } from '../../statistics/neighbours.ts';
import { spreadOf } from '../../statistics/spread.ts';
import { NotSo } from '../directive.ts';
import { figureAt, type Question } from './question.ts';

/** What a figure is set beside. */
export interface Yardstick {
  /** As messages and notes name it: `England`, `the middle council`. */
  name: string;
  value: number;
  /** The figure itself where it is one area's; null for a middle or a mean. */
  figure: Figure | null;
}

/**
 * What `with` names in a period: `england` (the default), `median`, `neighbours-2021`, `neighbours-2025`, each also with `-median`, or the slug of an area.
 * Throws NotSo or UnknownName when there is none.
 */
export function yardstickOf(question: Question, period: string, name = question.attributes.optional('with') ?? 'england'): Yardstick {
  if (name === 'median') return { name: 'the middle council', value: spreadOf(figuresOf(question, period)).median, figure: null };
  if (name.startsWith('neighbours-')) return neighbours(question, period, name);
  const other = area(question.dataset, name);
  const figure = figureAt(question, period, other);
  return { name: other.name, value: figure.value, figure };
}

/** Figures of all councils in a period. Throws NotSo when none has one. */
export function figuresOf({ dataset, indicator }: Question, period: string): Figure[] {
  const figures = councils(dataset, indicator.id, period);
  if (figures.length === 0) throw new NotSo(`no council has a figure (${indicator.id}, ${period})`);
  return figures;
}

function neighbours({ dataset, indicator, area }: Question, period: string, name: string): Yardstick {
  const [, model = '', kind = 'mean'] = name.split('-');
  const figures = neighbourFigures(dataset, indicator.id, area.code, period, model);
  const value = kind === 'median' ? figures.median : kind === 'mean' ? figures.mean : null;
  const models = dataset.neighbours.filter((entry) => entry.area === area.code).map((entry) => `neighbours-${entry.model}`);
  if (value === null)
    throw new NotSo(`no figure of "${name}" (${indicator.id}, ${area.name}, ${period}): expected one of ${models.join(', ')}, or that with -median`);
  return { name: `the ${kind} of its statistical neighbours, model of ${model} (${figures.count} of ${figures.of} councils)`, value, figure: null };
}
