import { sha256 } from '../dataset/checksums.ts';
import type { Dataset } from '../dataset/query.ts';
import type { Receipts } from '../dataset/receipts.ts';
import { heldDocuments, lookUp, placeFault, quotationFault, quotedAs } from './held.ts';
import { placesNamed } from './locator.ts';
import { sentenceWith } from './numbers.ts';
import { placesIn } from './places.ts';
import { placeOf, plainWords } from './plain-words.ts';
import { inDigits, sentenceStating } from './stated-value.ts';
import type { Wanted, WantedValue } from './wanted.ts';

/**
 * Looks for all that is wanted in the documents, and keeps what it found without their words.
 * Input: what we say, and the text of each document that is held. Output: data/receipts.json, in order and each receipt once.
 */
export function receiptsOf(dataset: Dataset, wanted: Wanted, texts: ReadonlyMap<string, string>): Receipts {
  const documents = new Map([...texts].map(([source, text]) => [source, placesIn(text)]));
  const isDocument = (source: string) => dataset.sources.some(({ id, kind }) => id === source && kind !== 'statistics');
  const held = <Entry extends { source: string }>({ source }: Entry) => documents.has(source);
  const wordsAt = (source: string, at: string) => textAt(documents.get(source) ?? new Map(), at);
  return {
    documents: [...dataset.receipts.documents],
    places: inOrder(wanted.places.filter(held).map(({ source, at }) => ({ source, at, words: hashed(wordsAt(source, at)?.join(' ') ?? null) }))),
    values: inOrder(
      wanted.values.filter(held).map((value) => ({
        claim: value.claim,
        part: value.part,
        source: value.source,
        at: value.at,
        stated: statedAs(value),
        words: hashed(firstOf(wordsAt(value.source, value.at), (text) => sentenceStating(text, value))),
      })),
    ),
    numbers: inOrder(
      wanted.numbers
        .filter(held)
        .map(({ source, at, number }) => ({ source, at, number, words: hashed(firstOf(wordsAt(source, at), (text) => sentenceWith(number, text))) })),
    ),
    quotations: inOrder(
      wanted.quotations.flatMap(({ words, sources }) =>
        sources.filter(isDocument).map((source) => ({ source, words: quotedAs(words), at: placeOfQuotation(words, texts.get(source), documents.get(source)) })),
      ),
    ),
  };
}

/** All that hand-kept records say of documents and no receipt bears out, one line each. */
export function receiptFaults(dataset: Dataset, { places, values, numbers, quotations }: Wanted): string[] {
  const read = new Map(dataset.receipts.numbers.map(({ source, at, number, words }) => [`${source} ${at} ${number}`, words]));
  const receipts = new Map(
    dataset.receipts.values.map((receipt) => [[receipt.claim, receipt.part, receipt.source, receipt.at, receipt.stated].join(' '), receipt.words]),
  );
  const faults = [
    ...places.map(({ where, source, at }) => [where, placeFault(dataset, source, at)] as const),
    ...quotations.map(({ where, words, sources }) => [where, quotationFault(dataset, words, sources)] as const),
    ...values
      .filter(({ source }) => heldDocuments(dataset).has(source))
      .map(
        (value) =>
          [
            value.where,
            answerFault(
              `found the ${value.part} ${statedAs(value)}`,
              `${value.source}, ${value.at}`,
              receipts.get([value.claim, value.part, value.source, value.at, statedAs(value)].join(' ')),
            ),
          ] as const,
      ),
    ...numbers
      .filter(({ source }) => heldDocuments(dataset).has(source))
      .map(
        ({ where, source, at, number }) =>
          [where, answerFault(`found the number ${number}`, `${source}, ${at}`, read.get(`${source} ${at} ${number}`))] as const,
      ),
  ];
  return [...new Set(faults.flatMap(([where, fault]) => (fault === null ? [] : [`${where}: ${fault}`])))];
}

function answerFault(said: string, place: string, words: string | null | undefined): string | null {
  if (words === undefined) return `${said} without a receipt that fits it, expected one in data/receipts.json of ${place}: ${lookUp}`;
  return words === null ? `${said}, expected one of ${place}: data/receipts.json says it is not there` : null;
}

/** The first answer that one of several texts gives; null where none gives one. */
function firstOf(texts: readonly string[] | null, ask: (text: string) => string | null): string | null {
  return texts?.map(ask).find((answer) => answer !== null) ?? null;
}

/** The words of all places that a locator names, null where one of them is missing. */
function textAt(places: ReadonlyMap<string, string>, at: string): string[] | null {
  const texts = placesNamed(at)?.map((place) => places.get(place)) ?? [];
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts : null;
}

/** First place with the words; pages come last, because a paragraph says more. Words across two places stand in the document. */
function placeOfQuotation(words: string, text = '', places: ReadonlyMap<string, string> = new Map()): string | null {
  const plain = plainWords(words);
  const named = [...places]
    .sort(([a], [b]) => Number(a.startsWith('page')) - Number(b.startsWith('page')))
    .find(([, own]) => placeOf(plain, plainWords(own)) >= 0);
  return named?.[0] ?? (placeOf(plain, plainWords(text)) >= 0 ? 'the document' : null);
}

function statedAs(value: WantedValue): string {
  return `${inDigits(value)} ${value.unit}`;
}

function hashed(words: string | null): string | null {
  return words === null ? null : sha256(plainWords(words));
}

/** Each entry once, in order of what it says. */
function inOrder<Entry>(entries: readonly Entry[]): Entry[] {
  const lines = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
