import type { Dataset } from '../dataset/query.ts';
import type { Claim } from '../dataset/schema.ts';
import { numbersIn } from './numbers.ts';
import { quotationsIn } from './quotations.ts';
import type { Stated } from './stated-value.ts';

/** Something that we say of a document, and where we say it. */
export interface WantedPlace {
  where: string;
  source: string;
  at: string;
}

export interface WantedValue extends WantedPlace, Stated {
  claim: string;
  part: 'value' | 'comparator';
}

export interface WantedNumber extends WantedPlace {
  number: string;
}

export interface WantedQuotation {
  where: string;
  words: string;
  /** Documents that it may be of. */
  sources: readonly string[];
}

/** All that the hand-kept records say of documents: the places they name, the figures they say are there, the words they quote. */
export interface Wanted {
  places: WantedPlace[];
  values: WantedValue[];
  numbers: WantedNumber[];
  quotations: WantedQuotation[];
}

/** What events.json, claims.json and sources.json say of documents. */
export function wantedOf({ events, claims, sources }: Dataset): Wanted {
  const findings = events.flatMap(({ id, improved, concerns }) =>
    [...improved, ...concerns].map((finding) => ({ ...finding, where: `data/events.json, ${id}` })),
  );
  const values = claims.flatMap(valuesOf);
  return {
    places: [
      ...findings.map(({ where, source, locator }) => ({ where, source, at: locator })),
      ...values.map(({ where, source, at }) => ({ where, source, at })),
    ],
    values,
    numbers: findings.flatMap(({ where, source, locator, text }) => numbersIn(text).map((number) => ({ where, source, at: locator, number }))),
    quotations: [
      ...findings.flatMap(({ where, text, source }) => quoted(where, text, [source])),
      ...events.flatMap((event) =>
        [event.title, event.focus, event.summary, event.unknown].flatMap((text) => quoted(`data/events.json, ${event.id}`, text, event.sources)),
      ),
      ...claims.flatMap(({ id, measure, reason, source }) => [measure, reason].flatMap((text) => quoted(`data/claims.json, ${id}`, text, [source]))),
      ...sources.filter(({ kind }) => kind !== 'statistics').flatMap(({ id, note }) => quoted(`data/sources.json, ${id}`, note, [id])),
    ],
  };
}

/** The figure of a claim, and the one that the document sets beside it, whose label may name a place of its own: `Government target, in para 66`. */
function valuesOf({ id, source, locator, value, decimals, unit, measure, comparator }: Claim): WantedValue[] {
  const own = { where: `data/claims.json, ${id}`, claim: id, source, decimals, unit };
  if (comparator === null) return [{ ...own, part: 'value', at: locator, value, measure }];
  const [, label = comparator.label, place = locator] = /^(.*), in ((?:para|page) \d+)$/.exec(comparator.label) ?? [];
  const beside: WantedValue = {
    ...own,
    part: 'comparator',
    at: place,
    value: comparator.value,
    measure: `${measure.replace(/\(given as[^)]*\)/, '')} ${label}`,
  };
  return [{ ...own, part: 'value', at: locator, value, measure }, beside];
}

function quoted(where: string, text: string | null, sources: readonly string[]): WantedQuotation[] {
  return quotationsIn(text ?? '').map(({ words }) => ({ where, words, sources }));
}
