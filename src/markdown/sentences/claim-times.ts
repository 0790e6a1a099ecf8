import { isFigure, type Objection, type Rule } from './beside-figures.ts';

const per = /^\s+(?:\p{L}+\s+)?(?:a|an|per|each|every)\s+(day|week|month|year|hour)\b/iu;

/** A figure of a document is of the time that the document gives: no other year stands beside it, and no other span after it. */
export const ownTime: Rule = ({ text }, facts, { events }) =>
  facts.filter(isFigure).flatMap(({ mark, claim }): Objection[] => {
    if (claim === null) return [];
    const { period, measure, unit, reason } = claim;
    const said = [period, measure, unit, reason, claim.comparator?.label, claim.comparator?.period].join(' ');
    const span = per.exec(text.slice(mark.end))?.[1];
    if (span !== undefined && !new RegExp(`${span}|monthly|yearly|weekly|annual`, 'i').test(said))
      return [{ index: mark.start, reason: `found "a ${span}" after ${mark.text}, expected what the document counts: ${measure}, ${period}` }];
    const event = events.find(({ id }) => id === claim.event);
    const years = new Set([said, event?.start, event?.published].join(' ').match(/(?:19|20)\d\d/g));
    const named = [...new Set([...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year))];
    const [only] = named;
    if (facts.length > 1 || named.length !== 1 || only === undefined || years.has(only) || years.has(String(Number(only) + 1))) return [];
    return [{ index: mark.start, reason: `found ${only} beside ${mark.text}, expected the time that the document gives: ${period}` }];
  });
