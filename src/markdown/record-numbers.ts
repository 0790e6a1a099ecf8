import type { Dataset } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { numbersIn } from '../receipts/numbers.ts';
import { readCardinal } from '../words/cardinal.ts';
import { unprovedNumbers } from './unproved-numbers.ts';

/** A text of a record, the claims that belong to it, and the texts beside it whose numbers have receipts. */
interface NumberedText {
  place: string;
  text: string;
  claims: readonly Claim[];
  beside: readonly string[];
}

/**
 * Every number in the words of events and claims that no claim, no finding and no statistic bears out, and that does not stand in the list of those that are taken on trust; one line each.
 * Input: an event whose summary says "Inspectors met 214 children". Output: `data/events.json, monitoring-visit-3, summary: found the number 214, expected …`.
 */
export function numberFaults(dataset: Dataset): string[] {
  return textsOf(dataset).flatMap(({ place, text, claims, beside }) =>
    numbersIn(text)
      .filter((number) => !isProved(number, claims, beside, dataset) && !unprovedNumbers[place]?.includes(number))
      .map(
        (number) =>
          `${place}: found the number ${number}, expected one of a claim of that event, of a finding or of a statistic: give it as a claim with its source`,
      ),
  );
}

/** Numbers taken on trust that stand in no text any more, or which something bears out. */
export function numbersTrustedNeedlessly(dataset: Dataset): string[] {
  const texts = new Map(textsOf(dataset).map((entry) => [entry.place, entry]));
  return Object.entries(unprovedNumbers).flatMap(([place, numbers]) => {
    const entry = texts.get(place);
    return numbers
      .filter((number) => !entry || !numbersIn(entry.text).includes(number) || isProved(number, entry.claims, entry.beside, dataset))
      .map((number) => `${place}: ${number}`);
  });
}

function textsOf({ events, claims }: Dataset): NumberedText[] {
  const ofEvents = events.flatMap(({ id, title, focus, summary, unknown, improved, concerns, sources }) => {
    const own = claims.filter((claim) => claim.event === id || sources.includes(claim.source));
    const beside = [...improved, ...concerns].map(({ text }) => text);
    return Object.entries({ title, focus, summary, unknown }).flatMap(([field, text]) =>
      text === null ? [] : [{ place: `data/events.json, ${id}, ${field}`, text, claims: own, beside }],
    );
  });
  const ofClaims = claims.flatMap((claim) =>
    claim.reason === null
      ? []
      : [
          {
            place: `data/claims.json, ${claim.id}, reason`,
            text: claim.reason,
            claims: [claim, ...claims.filter(({ event, id }) => event === claim.event && id !== claim.id)],
            beside: [],
          },
        ],
  );
  return [...ofEvents, ...ofClaims];
}

function isProved(number: string, claims: readonly Claim[], beside: readonly string[], dataset: Dataset): boolean {
  const said = amountOf(number);
  const [own] = claims;
  return (
    claims.some(({ value, comparator }) => value === said || comparator?.value === said) ||
    beside.some((text) => numbersIn(text).some((other) => amountOf(other) === said)) ||
    (own !== undefined && beside.length === 0 && isStatistic(said, own, dataset))
  );
}

/** A figure of the statistic that a claim is set beside, for its own area or for England, or how far the two lie apart. */
function isStatistic(said: number | null, { match, value }: Claim, { observations }: Dataset): boolean {
  if (match === null || said === null) return false;
  const near = (figure: number | null, margin: number) => figure !== null && Math.abs(figure - said) < margin;
  return (observations.get(match.indicator) ?? [])
    .filter(({ area }) => area === match.area || area === 'E92000001')
    .some((row) => {
      const parts = [row.value, row.numerator, row.denominator];
      const apart = row.area === match.area && row.period === match.period && parts.some((part) => part !== null && near(Math.abs(part - value), 0.06));
      return apart || near(row.value, 0.051) || parts.includes(said) || (row.value !== null && Math.round(row.value) === said);
    });
}

function amountOf(number: string): number | null {
  const plain = number.replace(/[,%£]| million$/g, '');
  return /^\d/.test(plain) ? Number(plain) : readCardinal(plain);
}
