import { area, type Dataset, indicator, observation, source } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { writeNumber, writeValue } from './number.ts';
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
  /** The published figure with its place and period; null when none is published. */
  published: string | null;
  indicator: { id: string; title: string } | null;
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
    indicator: matched === null ? null : { id: matched.id, title: matched.title },
    verdict,
    meaning,
    reason: claim.reason,
    source: { id, title, url },
    locator: claim.locator,
  };
}

function writeGiven(value: number, { unit, decimals }: Claim): string {
  const number = writeNumber(value, Math.max(decimals, decimalsOf(value)));
  return unit.startsWith('%') ? `${number}${unit}` : `${number} ${unit}`;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function writeComparator(claim: Claim): string | null {
  if (claim.comparator === null) return null;
  const { label, value, period } = claim.comparator;
  const when = period === null ? '' : `, ${period}`;
  return `${label}${when}: ${writeGiven(value, claim)}`;
}

function writePublished(dataset: Dataset, { match }: Claim): string | null {
  if (match === null) return null;
  const found = observation(dataset, match.indicator, match.area, match.period);
  const value = found?.[match.part] ?? null;
  if (value === null) return null;
  const statistic = indicator(dataset, match.indicator);
  const text = match.part === 'value' ? writeValue(statistic, value) : writeNumber(value, 0);
  return `${text}, ${area(dataset, match.area).name}, ${writePeriod(statistic.periodType, match.period)}`;
}
