import { area, type Dataset, indicator, publishedBeside, source } from '../dataset/query.ts';
import type { Claim, Indicator } from '../dataset/schema.ts';
import { lowerFirst } from './capital.ts';
import { decimalsIn, writeNumber, writeValue } from './number.ts';
import { writePeriod } from './period.ts';
import { relationWords } from './relation.ts';

/** A claim as a reader reads it: what was said, what is published, and how the two stand. */
export interface ClaimWords {
  id: string;
  measure: string;
  /** Area and time, as the document gives them. */
  about: string;
  given: string;
  /** What the document sets beside it; null when nothing. */
  comparator: string | null;
  /** The published figure, what it counts where that is not what its indicator measures, its place and period; null when none is set beside the claim. */
  published: string | null;
  /** The indicator that the published figure belongs to, after the words that say which part of it the figure is. */
  indicator: { id: string; title: string; part: string } | null;
  verdict: string;
  meaning: string;
  reason: string | null;
  source: { id: string; title: string; url: string | null };
  locator: string;
}

/** Writes a claim in words. Throws UnknownName when it names an indicator, area or source that is not there. */
export function claimWords(dataset: Dataset, claim: Claim): ClaimWords {
  const { verdict, meaning } = relationWords[claim.relation];
  const { id, title, url } = source(dataset, claim.source);
  const matched = claim.match === null ? null : indicator(dataset, claim.match.indicator);
  return {
    id: claim.id,
    measure: claim.measure,
    about: `${area(dataset, claim.area).name}, ${claim.period}`,
    given: writeGiven(claim.value, claim),
    comparator: claim.comparator === null ? null : writeComparator(claim),
    published: writePublished(dataset, claim),
    indicator: matched === null || claim.match === null ? null : { id: matched.id, title: matched.title, part: partWords[claim.match.part] },
    verdict,
    meaning,
    reason: claim.reason,
    source: { id, title, url },
    locator: claim.locator,
  };
}

type Part = NonNullable<Claim['match']>['part'];

/** A count or a base may not go by the name of the rate or share that is made of it. */
const partWords: Record<Part, string> = { value: '', numerator: 'the count behind ', denominator: 'the base of ' };

function writeGiven(value: number, { unit, decimals }: Claim): string {
  const number = writeNumber(value, Math.max(decimals, decimalsIn(value)));
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

function writeComparator(claim: Claim): string | null {
  if (claim.comparator === null) return null;
  const { label, value, period } = claim.comparator;
  const when = period === null ? '' : `, ${period}`;
  return `${label}${when}: ${writeGiven(value, claim)}`;
}

function writePublished(dataset: Dataset, claim: Claim): string | null {
  const { match } = claim;
  const value = publishedBeside(dataset, claim);
  if (match === null || value === null) return null;
  const statistic = indicator(dataset, match.indicator);
  const text = match.part === 'value' ? writeValue(statistic, value) : `${writeNumber(value, 0)}${writeCounted(statistic, match.part)}`;
  return `${text}, ${area(dataset, match.area).name}, ${writePeriod(statistic.periodType, match.period)}`;
}

function writeCounted({ counted }: Indicator, part: Exclude<Part, 'value'>): string {
  const words = counted[part];
  return words === null ? '' : ` (${lowerFirst(words)})`;
}
