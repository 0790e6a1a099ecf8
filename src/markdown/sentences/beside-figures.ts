import type { Dataset } from '../../dataset/query.ts';
import type { Fact } from './fact.ts';
import { placeOfYardstick, placesIn, placesOf } from './places.ts';
import type { Sentence } from './sentence-list.ts';
import { numberWords } from './word-lists.ts';

/** Something in a sentence that is not so or not proved: its place, and what was found and expected. */
export interface Objection {
  index: number;
  reason: string;
}

/** A rule over a sentence with the facts that it gives. */
export type Rule = (sentence: Sentence, facts: readonly Fact[], dataset: Dataset) => Objection[];

/** What may not stand directly before a figure: it would be read with it, and nothing checks it. */
const gluedBefore = new RegExp(`(?:[£$€%\\p{L}\\p{N}]|[−-]|\\bminus\\s+|\\b(?:${numberWords})(?:\\s+and)?\\s+)$`, 'iu');
/** What may not follow directly. */
const gluedAfter =
  /^(?:[\p{L}\p{N}]|\s*(?:%|½|per\s?cent\b|(?:percentage\s)?points?\b|hundred\b|thousand\b|million\b|billion\b|dozen\b|fold\b|times\s+(?:as|more|higher|that|the|what|England|greater|larger|its)\b|pounds\b|pence\b|\+|plus\b|,?\s*(?:or|and)\s+(?:more|less|fewer|so|higher|lower|over|under|above|below)\b(?!\s+(?:the|England|its|that|in|than|on)\b)|,?\s*at\s+(?:the\s+)?(?:very\s+)?(?:least|most|best|worst)\b|or\s+thereabouts\b))/iu;
/** Words for "more or less" that belong inside the brackets, where they are checked. */
const hedges =
  /\b(more than|less than|fewer than|(?:well |just |a little |slightly )?(?:over|under)|nearly|almost|roughly|approximately|about|around|some|at (?:the )?(?:very )?(?:least|most)|up to|as (?:many|much|few|little|high|low) as|not even|no (?:more|fewer|less) than|only|just|merely|barely|hardly|a mere|twice|double|half|three times|close to|near|far from)\s+$/i;
const prepositions = /\b(?:went|gone|going|goes|go|moved|rose|risen|came|come|added|adds|all)\s+up to\s+$/i;

/** Nothing may be glued to a figure: no sign, unit, multiple or hedge outside its brackets. */
export const nothingGlued: Rule = ({ text }, facts) =>
  facts.filter(isFigure).flatMap(({ mark, claim, indicator }) => {
    const [before, after] = [text.slice(0, mark.start), text.slice(mark.end)];
    const hedge = claim === null && !prepositions.test(before) ? hedges.exec(before)?.[1] : undefined;
    if (hedge !== undefined)
      return [
        { index: mark.start, reason: `found "${hedge}" before a figure, expected it inside the brackets, where it is checked: :figure[${hedge} ${mark.text}]` },
      ];
    const glued = gluedBefore.exec(before)?.[0] ?? gluedAfter.exec(after)?.[0];
    if (glued !== undefined)
      return [
        {
          index: mark.start,
          reason: `found "${glued.trim()}" beside the figure ${mark.text}, expected what belongs to a figure inside its brackets, where it is checked`,
        },
      ];
    const wrong = otherBase(after, indicator?.unit.symbol ?? claim?.unit ?? '', mark.text);
    return wrong === null
      ? []
      : [{ index: mark.start, reason: `found "${wrong}" after the figure ${mark.text}, expected its own unit: ${indicator?.unit.name ?? claim?.unit}` }];
  });

const times = /^\s+(months?|weeks?|days?|years?|hours?|points?|families|pounds)\b/i;

/** A base or a unit behind a bare number that is not the figure's own. */
function otherBase(after: string, unit: string, text: string): string | null {
  const base =
    /^[^.;:□]{0,40}?\b((?:per|in|out of|for)\s+(?:every\s+|each\s+|an?\s+)(?:one\s+)?(?:hundred|thousand|million|ten|dozen))\b/i.exec(after)?.[1] ??
    /^[^.;:□,]{0,24}?\b(per\s+(?:hundred|thousand|million))\b/i.exec(after)?.[1];
  if (base !== undefined) return base;
  const word = times.exec(after)?.[1];
  if (word === undefined || /[\p{L}%£]/u.test(text)) return null;
  return unit.toLowerCase().startsWith(
    word
      .toLowerCase()
      .replace(/(?:ie)?s$/, '')
      .slice(0, 5),
  )
    ? null
    : word;
}

const denial =
  /\b(not|never|no longer|(?<!in neither \S+ )nor|(?<!in )neither|hardly|scarcely|isn[’']t|wasn[’']t|aren[’']t|weren[’']t|didn[’']t|doesn[’']t|don[’']t|hasn[’']t|hadn[’']t|cannot|can[’']t|false|untrue|wrong|a myth|a lie|den(?:y|ies|ied)|nothing like|nowhere near|anything but|in no way|without (?:ever )?being|(?:it|they) been|all but|stop(?:s|ped)? being|ceased to be|stop(?:s|ped) short of|(?:would|might|could|should) have(?= (?:been )?$)|failed to|as if)\b(?!\s+(?:only|because|just|all|to mention|known|counted|published|held))/i;
const denialOfAll =
  /\b(?:it is|it’s|it was)\s+(?:simply\s+)?(?:false|untrue|wrong|not true|a myth|a lie)\b|\bnobody (?:believes|thinks)\b|\bthe opposite\b|\b(?:hard|impossible|difficult) to believe\b|\b(?:few|nobody|no one|hardly anyone) (?:believes?|trusts?)\b|\b(?:den(?:y|ies|ied)|dispute[sd]?|doubt(?:s|ed)?) (?:that|it)\b|\bwould be (?:wrong|false|untrue)\b/i;
const denialAfter =
  /^[^.;:,□]{0,12}?\b(?:is|was|are|were)\s+(?:false|untrue|wrong|invented|made up|withdrawn|disputed|denied|doubtful|(?:not|never)\b(?!\s*[.;,]))|^(?:(?!\band \S+[’']s\b)[^.;:,□]){0,40}?\b(?:had|have|has|did)\s+(?:not|never)\b/i;

/** A proved statement may not be denied by the words around it. */
export const nothingDenied: Rule = ({ text }, facts) =>
  facts.flatMap((fact) => {
    const { mark } = fact;
    const before = clauseBefore(text, mark.start, facts);
    const word = denialOfAll.exec(text.slice(0, mark.start))?.[0] ?? denial.exec(before)?.[0] ?? denialAfter.exec(text.slice(mark.end))?.[0].trim();
    // "not the 5.3 points that the letter gives": what a document says may be set aside by what the record says.
    if (word === undefined || (fact.claim !== null && /\bnot the\s+$/i.test(before))) return [];
    return [
      {
        index: mark.start,
        reason: `found "${word}" beside "${mark.text}", expected a statement as it was proved: write what is so, with the word inside the brackets`,
      },
    ];
  });

/** The words before a place, from the last mark or the last end of a clause on. */
function clauseBefore(text: string, start: number, facts: readonly Fact[]): string {
  const last = Math.max(0, ...facts.filter(({ mark }) => mark.end <= start).map(({ mark }) => mark.end));
  return text.slice(last, start).replace(/^.*[;:—,.]/s, '');
}

const complement =
  /\b(?:above|below|than|with|against|beside|behind|like|to|from|of|over|under|outside|near|near to|between|and|or)\s+(?:the\s+|that\s+of\s+|in\s+)?$/i;

/** The area named around a figure has to be its own. */
export const ownArea: Rule = ({ text }, facts, dataset) =>
  facts.flatMap((fact) => {
    const allowed =
      fact.part === 'value' ||
      fact.part === 'gap' ||
      fact.part === 'median' ||
      fact.part === 'fraction' ||
      fact.part === 'numerator' ||
      fact.part === 'denominator' ||
      fact.part === 'rank'
        ? placesOf(fact, dataset)
        : null;
    if (allowed === null) return [];
    if (fact.mark.directive.name === 'compare') return comparedArea(text, fact, facts, dataset);
    const before = subjectBefore(text, fact, facts, dataset);
    const after = areaAfter(text, fact, facts, dataset);
    const named = [before, after].filter((name) => name !== null);
    if (named.length === 0 || named.some(({ place }) => allowed.includes(place))) return [];
    return [
      { index: fact.mark.start, reason: `found "${named[0]?.words}" beside ${fact.mark.text}, expected the area whose figure it is: ${nameOf(fact, dataset)}` },
    ];
  });

function nameOf({ area, part, claim }: Fact, dataset: Dataset): string {
  if (part === 'median') return 'the middle council';
  return area?.name ?? dataset.areas.find(({ code }) => code === claim?.area)?.name ?? 'all councils';
}

/** The last area named before a figure in its part of the sentence, unless it is only what something is set beside. */
function subjectBefore(text: string, { mark }: Fact, facts: readonly Fact[], dataset: Dataset) {
  const others = facts.filter((other) => isFigure(other) && other.mark.end <= mark.start).map((other) => other.mark.end);
  const from = Math.max(0, ...others, text.lastIndexOf(';', mark.start) + 1);
  const segment = text.slice(from, mark.start);
  return (
    placesIn(segment, dataset).findLast(
      ({ start, end }) =>
        isSubject(segment.slice(end), segment.slice(0, start)) || !complement.test(segment.slice(0, start).replace(/\bcompared with\s+$/, '')),
    ) ?? null
  );
}

/** "England’s 20.2%", "with England at 20.2%", "of England’s children": the figure is that of the area named, whatever stands before it. */
function isSubject(after: string, before: string): boolean {
  return /^(?:’s)?\s+(?:at\s+)?$/.test(after) || (after.startsWith('’s') && /\b(?:of|in|from)\s+$/.test(before));
}

function areaAfter(text: string, { mark }: Fact, facts: readonly Fact[], dataset: Dataset) {
  const next = Math.min(text.length, ...facts.filter((other) => other.mark.start >= mark.end).map((other) => other.mark.start));
  const segment = text
    .slice(mark.end, next)
    .replace(/[,;.:].*$/s, '')
    .replace(/\b(?:and|but|while|against|beside|as|than|above|below)\b.*$/s, '');
  return placesIn(segment, dataset).find(({ start }) => /\b(?:in|for|of|across|at)\s+(?:the\s+)?$/.test(segment.slice(0, start))) ?? null;
}

/** What follows a comparison has to be what it was set beside. */
function comparedArea(text: string, fact: Fact, facts: readonly Fact[], dataset: Dataset): Objection[] {
  const { mark, beside } = fact;
  const after = text.slice(mark.end, mark.end + 40).replace(/[.;:,].*$/s, '');
  const found = placesIn(after, dataset)[0];
  const allowed = placeOfYardstick(beside ?? '', dataset);
  if (found !== undefined && !allowed.includes(found.place) && !placesIn(after, dataset).some(({ place }) => allowed.includes(place)))
    return [{ index: mark.start, reason: `found "${found.words}" after "${mark.text}", expected what it was set beside: with=${beside}` }];
  const subject = subjectBefore(text, fact, facts, dataset);
  const own = placesOf(fact, dataset) ?? [];
  if (subject === null || own.includes(subject.place) || allowed.includes(subject.place)) return [];
  return [{ index: mark.start, reason: `found "${subject.words}" before "${mark.text}", expected the area that it was said of: ${fact.area?.name}` }];
}

/** Whether a fact is a number, and not a word such as "rose". */
export function isFigure({ mark }: Fact): boolean {
  return mark.directive.name === 'figure';
}
