import { sha256 } from '../dataset/checksums.ts';
import { oncePer } from '../dataset/once.ts';
import type { Dataset } from '../dataset/query.ts';
import { placesNamed } from './locator.ts';
import { plainWords } from './plain-words.ts';

/** What to do about a receipt that is missing. */
export const lookUp = 'run npm run receipts -- <folder of sources>';

/** Documents of which we hold a copy, with its checksum. */
export const heldDocuments = oncePer(({ receipts }: Dataset) => new Map(receipts.documents.map(({ source, sha256: sum }) => [source, sum])));

const documents = oncePer(({ sources }: Dataset) => new Set(sources.flatMap(({ id, kind }) => (kind === 'statistics' ? [] : [id]))));
const places = oncePer(({ receipts }: Dataset) => new Map(receipts.places.map(({ source, at, words }) => [`${source} ${at}`, words])));
const quotations = oncePer(({ receipts }: Dataset) => new Map(receipts.quotations.map(({ source, words, at }) => [`${source} ${words}`, at])));

/**
 * What is wrong with a place that we name in a document; null where its receipt says that there is such a place.
 * Of a document that we do not hold, no page and no paragraph may be named but those of an excerpt, because nobody can look them up.
 */
export function placeFault(dataset: Dataset, source: string, at: string | null): string | null {
  if (at === null || !documents(dataset).has(source)) return null;
  if (!heldDocuments(dataset).has(source))
    return placesNamed(at) === null ? null : `found the place "${at}" of ${source}, which we do not hold, expected "in the excerpt seen" or no place`;
  if (placesNamed(at) === null)
    return `found the place "${at}" of ${source}, expected one that can be looked up, such as "para 54", "page 3" or "Findings, para 8"`;
  const words = places(dataset).get(`${source} ${at}`);
  if (words === undefined) return `found no receipt of "${at}" in ${source}, expected one in data/receipts.json: ${lookUp}`;
  return words === null ? `found the place "${at}" of ${source}, expected one that the document has: data/receipts.json says it has not` : null;
}

/**
 * What is wrong with words that we quote from one of these documents; null where a receipt says that one of them has the words to the letter,
 * or that only one which we do not hold can have them.
 */
export function quotationFault(dataset: Dataset, words: string, from: readonly string[]): string | null {
  const said = `found the quotation "${words}"`;
  const sources = from.filter((source) => documents(dataset).has(source));
  if (sources.length === 0) return `${said} of no document, expected a :cite in its paragraph that names the document`;
  const receipts = sources.map((source) => quotations(dataset).get(`${source} ${quotedAs(words)}`));
  if (receipts.some((at) => typeof at === 'string')) return null;
  if (receipts.every((at) => at === undefined))
    return `${said} without a receipt that fits it to the letter, expected one of ${sources.join(' or ')} in data/receipts.json: ${lookUp}`;
  return sources.some((source) => !heldDocuments(dataset).has(source))
    ? null
    : `${said}, expected words of ${sources.join(' or ')}: data/receipts.json says they are not there`;
}

/** What a receipt keeps of words. */
export function quotedAs(words: string): string {
  return sha256(plainWords(words));
}
