import { claim, type Dataset } from '../../dataset/query.ts';
import type { Claim } from '../../dataset/schema.ts';
import { gapBetween } from '../../statistics/gap.ts';
import { decimalsIn } from '../../words/number.ts';
import { type Attributes, NotSo } from '../directive.ts';
import { type Answer, amount, type Form, percentForm, pointsForm } from './amount.ts';

/** A figure that a document gives, and where it gives it. */
export interface ClaimFigure {
  claim: Claim;
  answer: Answer;
  /** As messages name it: `mv3-plans-ended-first-review, Findings, para 8`. */
  place: string;
}

const parts = ['value', 'comparator', 'gap'] as const;
type ClaimPart = (typeof parts)[number];

/** The figure of the claim that `claim` names; what the document sets beside it with `part=comparator`; how far the two lie apart with `part=gap`. Throws NotSo or UnknownName. */
export function claimFigureOf(dataset: Dataset, attributes: Attributes): ClaimFigure {
  const found = claim(dataset, attributes.required('claim'));
  const part = attributes.optional('part') ?? 'value';
  if (!isPart(part)) throw new NotSo(`unknown part "${part}" of a claim: expected ${parts.join(', ')}`);
  if (part !== 'value' && found.comparator === null) throw new NotSo(`claim ${found.id} sets nothing beside its figure`);
  return { claim: found, answer: answerOf(found, part), place: `${found.id}, ${found.locator}` };
}

function isPart(name: string): name is ClaimPart {
  return (parts as readonly string[]).includes(name);
}

function answerOf(claim: Claim, part: ClaimPart): Answer {
  const beside = claim.comparator?.value ?? 0;
  if (part === 'gap') return amount(Math.abs(gapBetween(claim.value, beside)), Math.max(decimalsIn(claim.value), decimalsIn(beside)), gapFormOf(claim));
  const given = part === 'value' ? claim.value : beside;
  return amount(given, Math.max(part === 'value' ? claim.decimals : 0, decimalsIn(given)), formOf(claim));
}

function formOf({ unit }: Claim): Form {
  if (unit === '%') return percentForm;
  if (unit === '£') return { before: '£', after: [''] };
  return { before: '', after: [` ${unit}`, ''] };
}

function gapFormOf(claim: Claim): Form {
  return claim.unit === '%' ? pointsForm : formOf(claim);
}
