import { isFigure, type Rule } from './beside-figures.ts';
import { placesIn } from './places.ts';

/** Words at a difference that say which way it goes. */
const before =
  /\b(?:(lost|dropped|down|shed|a (?:\p{L}+ )?(?:drop|fall|cut|decline|loss) of|under by|behind by|trailed by)|(gained|up|a (?:\p{L}+ )?(?:rise|gain|jump|climb) of|ahead by|led by))\s+$/iu;
const after = /^\s+(?:(under|behind|below|lower|fewer|less|short of|down)|(over|ahead|above|higher|more|up))\b(?! to\b)/i;
const judging = /\b(?:(improved|got better|better)|(worsened|got worse|worse))\s+(?:by\s+)?$/i;

/** A difference goes the way that its two figures go, seen from the area that is named before it. */
export const ownWay: Rule = ({ text }, facts, dataset) =>
  facts.filter(isFigure).flatMap(({ mark, part, pair, indicator, beside }) => {
    if (pair === null || indicator === null) return [];
    const [own, other] = pair;
    const to = typeof other === 'number' ? other : other.value;
    if (own.value === null || to === null) return [];
    const subject = placesIn(text.slice(0, mark.start), dataset).at(-1)?.place;
    const turned = part === 'gap' && beside !== null && dataset.areas.some(({ slug, code }) => slug === beside && code === subject);
    const up = (part === 'change' ? to > own.value : own.value > to) !== turned;
    const better = up === (indicator.direction === 'higher-better');
    const lead = text.slice(0, mark.start);
    const way = before.exec(lead) ?? after.exec(text.slice(mark.end));
    const judged = judging.exec(lead);
    const wrong =
      (way !== null && (way[2] !== undefined) !== up && way) ||
      (judged !== null && (indicator.direction === 'neither' || (judged[1] !== undefined) !== better) && judged);
    return wrong
      ? [{ index: mark.start, reason: `found "${wrong[0].trim()}" at "${mark.text}", expected the way that its figures go: ${own.value} and ${to}` }]
      : [];
  });
