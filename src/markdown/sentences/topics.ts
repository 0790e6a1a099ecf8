import type { Dataset } from '../../dataset/query.ts';
import { descriptionOf } from './bases.ts';
import { isFigure, type Rule } from './beside-figures.ts';
import type { Fact } from './fact.ts';

/** What a figure may be said to be about: words for it in a sentence, and what the description of a figure has to hold to be about it. */
const topics: readonly [said: RegExp, held: RegExp][] = [
  [/\bagency (?:staff|workers?|social workers?)\b|\bagency\b(?=[^.;:]{0,12}\brate)/i, /agency/i],
  [/\bvacan(?:cy|cies|t)\b|\bempty (?:posts|desks)\b/i, /vacan/i],
  [/\bturnover\b/i, /turnover|left/i],
  [/\bcaseloads?\b/i, /caseload|cases/i],
  [/\bsick(?:ness)?\b/i, /sick/i],
  [/\badopt(?:ed|ions?)\b/i, /adopt/i],
  [/\bspecial guardian/i, /guardian/i],
  [/\bassessments?\b/i, /assess/i],
  [/\bre-?referrals?\b|\breferred again\b/i, /referr/i],
  [/\bconferences?\b/i, /conference|review/i],
  [/\bhealth checks?\b|\bdentists?\b|\bimmunis/i, /health|dent|immunis/i],
  [/\bcare leavers?\b/i, /care leaver|left care|leaving care|aged 1[79]|young people/i],
  [/\b(?:court|care) (?:cases|proceedings|applications)\b/i, /court|proceeding|application/i],
  [/\bspen(?:t|ds|ding)\b/i, /spen/i],
  [/\brepeat plans\b|\bsecond plans?\b/i, /repeat|earlier plan|second|on (?:a plan|one) before/i],
  [/\breviews? (?:held |made )?(?:on|in) time\b/i, /review/i],
];

/** A figure, and a word of change or comparison, may be said only of what it was proved for. */
export const ownTopic: Rule = ({ text }, facts, dataset) =>
  facts.flatMap((fact) => {
    const word = fact.mark.directive.name === 'change' || fact.mark.directive.name === 'compare';
    if (!(word || isFigure(fact)) || fact.claim !== null || fact.part.startsWith('others') || fact.part === 'follows-grade') return [];
    const around = `${before(text, fact, facts)} | ${after(text, fact, facts)}`;
    const held = descriptionOf(fact, dataset);
    const named = topics.filter(([said]) => said.test(around));
    if (named.length === 0 || named.some(([, holds]) => holds.test(held))) return [];
    return [
      {
        index: fact.mark.start,
        reason: `found "${named[0]?.[0].exec(around)?.[0]}" beside "${fact.mark.text}", expected what it was proved for: ${titleOf(fact, dataset)}`,
      },
    ];
  });

/** The words that lead up to a mark: from the last mark, or the last end of a clause, on. */
function before(text: string, { mark }: Fact, facts: readonly Fact[]): string {
  const last = Math.max(0, ...facts.filter((other) => other.mark.end <= mark.start).map((other) => other.mark.end));
  return text.slice(last, mark.start).replace(/^.*[;:—.]\s/s, '');
}

/** The words that belong to a mark after it. */
function after(text: string, { mark }: Fact, facts: readonly Fact[]): string {
  const next = Math.min(text.length, ...facts.filter((other) => other.mark.start >= mark.end).map((other) => other.mark.start));
  return text
    .slice(mark.end, next)
    .replace(/[;:,.—].*$/s, '')
    .replace(/\b(?:and|but|while|against|beside|whose|who|where|when|after|before|as)\b.*$/s, '');
}

function titleOf({ indicator }: Fact, _dataset: Dataset): string {
  return indicator?.title ?? '';
}
