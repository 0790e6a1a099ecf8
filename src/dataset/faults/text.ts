import { DataError, quote } from '../data-error.ts';
import type { Dataset } from '../query.ts';

/** Texts of records that are no words: markup, and what a spreadsheet would take for a formula. */
export function textFaults({ areas, indicators, neighbours, judgements, sources, events, claims }: Dataset): DataError[] {
  return [
    ...areas.flatMap((entry) => faultsIn('areas.json', entry.code, entry)),
    ...indicators.flatMap((entry) => faultsIn(`indicators/${entry.id}.json`, '', entry)),
    ...neighbours.flatMap((entry) => faultsIn('neighbours.json', `${entry.model} ${entry.area}`, entry)),
    ...judgements.flatMap((entry) => faultsIn('judgements.json', `${entry.area} ${entry.published}`, entry)),
    ...sources.flatMap((entry) => faultsIn('sources.json', entry.id, entry)),
    ...events.flatMap((entry) => faultsIn('events.json', entry.id, entry)),
    ...claims.flatMap((entry) => faultsIn('claims.json', entry.id, entry)),
  ];
}

function faultsIn(file: string, place: string, value: unknown): DataError[] {
  if (typeof value === 'string') return isWords(value) ? [] : [new DataError(file, place, quote(value), 'words, without markup or a formula')];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inside]) => faultsIn(file, place === '' ? name : `${place}, ${name}`, inside));
}

function isWords(text: string): boolean {
  return !/<[a-z/!?]|&[a-z]+;|&#|\]\(|`/i.test(text) && !/^[=+@-]/.test(text);
}
