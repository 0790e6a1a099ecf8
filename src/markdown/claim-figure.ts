import { area, claim, type Dataset, source } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { type Answer, amount, type Form, percentForm } from './amount.ts';
import { type Attributes, NotSo } from './directive.ts';

/** A figure that a document gives, and where it gives it. */
export interface ClaimFigure {
  claim: Claim;
  answer: Answer;
  /** As messages name it: `mv3-plans-ended-first-review, Findings, para 8`. */
  place: string;
  /** For the note on the page. */
  note: string;
}

/** The figure of the claim that `claim` names, or what the document sets beside it with `part=comparator`. Throws NotSo or UnknownName. */
export function claimFigureOf(dataset: Dataset, attributes: Attributes): ClaimFigure {
  const found = claim(dataset, attributes.required('claim'));
  const part = attributes.optional('part') ?? 'value';
  if (part !== 'value' && part !== 'comparator') throw new NotSo(`unknown part "${part}" of a claim: expected value or comparator`);
  if (part === 'comparator' && found.comparator === null) throw new NotSo(`claim ${found.id} sets nothing beside its figure`);
  const given = part === 'value' ? found.value : (found.comparator?.value ?? 0);
  const answer = amount(given, Math.max(part === 'value' ? found.decimals : 0, decimalsOf(given)), formOf(found));
  return { claim: found, answer, place: `${found.id}, ${found.locator}`, note: noteOf(dataset, found, part) };
}

function formOf({ unit }: Claim): Form {
  if (unit === '%') return percentForm;
  if (unit === '£') return { before: '£', after: [''] };
  return { before: '', after: [` ${unit}`, ''] };
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function noteOf(dataset: Dataset, { measure, area: code, period, comparator, source: id, locator }: Claim, part: 'value' | 'comparator'): string {
  const about = part === 'value' ? [area(dataset, code).name, period] : [comparator?.label, comparator?.period];
  const where = about.filter(Boolean).join(', ');
  return `${measure}, ${where}. Stated in: ${source(dataset, id).title}, ${locator}`;
}
