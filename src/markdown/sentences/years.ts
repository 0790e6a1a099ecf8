import type { PeriodType } from '../../dataset/schema.ts';
import { isFigure, type Rule } from './beside-figures.ts';
import type { Fact } from './fact.ts';
import { blanked } from './sentence-list.ts';

interface YearName {
  /** Years it may stand for: `2017–18` is one name. */
  label: string;
  start: number;
  end: number;
}

const financial = /\b((?:19|20)\d\d)[-–](\d\d)\b/g;
const plain = /\b(?:19|20)\d\d\b/g;
/** A year that names a document or a model says nothing of a figure. */
const ofDocument =
  /\b(?:inspections?|reports?|letters?|visits?|models?|judgements?|act|directions?|reviews?)\s+of\s+(?:\p{Lu}\p{L}+\s+)?(?:(?:19|20)\d\d(?: and |, ))?$/iu;
/** Words that move a figure away from the year that is named. */
const moved =
  /\b(?:years?\s+(?:later|earlier|before|on|ago)|(?:the|that)\s+(?:year before|next|previous|following|last)|in the next|by then|now|today|then|since|later)\b/i;

/** The year named around a figure has to be its own: the nearest name before it, or the nearest after it, in the same sentence. */
export const ownYear: Rule = ({ text }, facts) => {
  const names = namesIn(text, facts);
  if (names.length === 0) return [];
  return facts.flatMap((fact) => {
    if (fact.indicator === null || fact.periods.length === 0) return [];
    const { mark, periods, indicator } = fact;
    const near = nearTo(names, mark, facts);
    if (near.length === 0) return [];
    const fits = periods.some((period) => near.some(({ label }) => labelsOf(indicator.periodType, period).includes(label)));
    if (fits && (periods.length === 1 || bothNamed(fact, names))) return [];
    if (!fits && periods.length === 1 && isMoved(text, names, fact)) return [];
    const found = near.map(({ label }) => label).join(', ');
    return [
      {
        index: mark.start,
        reason: `found ${found} beside "${mark.text}", expected the year that it is proved for: ${periods.join(' to ')} (${indicator.id}, ${indicator.periodType})`,
      },
    ];
  });
};

/** Where a change is said to run from one named year to another, both have to be its own. */
function bothNamed({ periods, indicator }: Fact, names: readonly YearName[]): boolean {
  if (indicator === null || names.length > 2) return true;
  const labels = periods.flatMap((period) => labelsOf(indicator.periodType, period));
  return names.every(({ label }) => labels.includes(label));
}

/** Between a year and a figure that is not of it, words such as "two years later" have to stand. */
function isMoved(text: string, names: readonly YearName[], { mark }: Fact): boolean {
  const before = names.findLast(({ end }) => end <= mark.start);
  const after = names.find(({ start }) => start >= mark.end);
  const between = before ? text.slice(before.end, mark.start) : after ? text.slice(mark.end, after.start) : '';
  return (
    moved.test(between) ||
    /^\s+(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten)\s+years?\s+(?:later|before|earlier|on)|in the next)\b/.test(text.slice(mark.end))
  );
}

function namesIn(text: string, facts: readonly Fact[]): YearName[] {
  const free = blanked(
    text,
    facts.map(({ mark }) => mark),
  );
  const spans = [...free.matchAll(financial)].map((match) => ({ label: `${match[1]}–${match[2]}`, start: match.index, end: match.index + match[0].length }));
  const rest = blanked(free, spans);
  const years = [...rest.matchAll(plain)]
    .filter(({ index }) => !ofDocument.test(rest.slice(0, index)))
    .map((match) => ({ label: namedBy(rest, match.index, match[0]), start: match.index, end: match.index + match[0].length }));
  return [...spans, ...years].sort((a, b) => a.start - b.start);
}

/** `April to September 2017` is the half year before March 2018. */
function namedBy(text: string, index: number, year: string): string {
  return /April to September $/.test(text.slice(0, index)) ? `half ${year}` : year;
}

/** The nearest names on either side of a place; names joined by "to" or "and" count as one. */
function nearTo(names: readonly YearName[], mark: Fact['mark'], facts: readonly Fact[]): YearName[] {
  const next = Math.min(
    ...facts
      .filter(isFigure)
      .map((fact) => fact.mark.start)
      .filter((start) => start >= mark.end),
    Number.POSITIVE_INFINITY,
  );
  const before = names.filter(({ end }) => end <= mark.start);
  const after = names.filter(({ start }) => start >= mark.end && (start < next || (before.length === 0 && next - mark.end < 12)));
  const joined = (a: YearName | undefined, b: YearName | undefined) => a !== undefined && b !== undefined && b.start - a.end <= 24;
  const nearBefore = before.slice(-1).concat(joined(before.at(-2), before.at(-1)) ? before.slice(-2, -1) : []);
  const nearAfter = after.slice(0, 1).concat(joined(after[0], after[1]) ? after.slice(1, 2) : []);
  return [...nearBefore, ...nearAfter];
}

/** How a period may be named in a sentence. */
export function labelsOf(periodType: PeriodType, period: string): string[] {
  if (/^\d{4}-\d\d$/.test(period)) return [period.replace('-', '–'), period.slice(0, 4), String(Number(period.slice(0, 4)) + 1)];
  const before = String(Number(period) - 1);
  if (periodType === 'april-to-september') return [`half ${before}`, before, `${before}–${period.slice(2)}`, period];
  if (periodType === 'year-to-31-march' || periodType === 'around-birthday') return [period, `${before}–${period.slice(2)}`];
  return [period];
}
