import { birmingham } from '../site.ts';
import { oncePer } from './once.ts';
import type { Dataset } from './query.ts';
import type { Event } from './schema.ts';

/** A document about Birmingham in which every concern is looked for. */
export interface FollowedDocument {
  /** Record in data/events.json. */
  event: string;
  kind: 'inspection' | 'visit';
  /** Short name: the year of an inspection, the number of a visit. */
  label: string;
  /** Whether we read the document itself; otherwise we know it through press and council. */
  read: boolean;
}

/**
 * The documents in which every concern is looked for, in order of time: the numbered monitoring visits, and the inspections of the council whose grades are in the record.
 * Other visits by inspectors, such as the focused visits of 2020, 2021 and 2024, are left out: too little of them is known to follow anything.
 */
export const followedDocuments = oncePer(({ events, judgements }: Dataset): readonly FollowedDocument[] => {
  const judged = new Set(judgements.filter(({ area }) => area === birmingham).map(({ published }) => published));
  return events
    .filter(({ kind, ordinal, published }) => ordinal !== null || (kind === 'inspection' && published !== null && judged.has(published)))
    .sort((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
    .map(followed);
});

function followed({ id, ordinal, start, confidence }: Event): FollowedDocument {
  const known = { event: id, read: confidence === 'primary' };
  return ordinal === null ? { ...known, kind: 'inspection', label: (start ?? '').slice(0, 4) } : { ...known, kind: 'visit', label: String(ordinal) };
}

/** Name of a document as a reader reads it: "Inspection of 2014", "Monitoring visit 3". */
export function documentTitle({ kind, label }: FollowedDocument): string {
  return kind === 'visit' ? `Monitoring visit ${label}` : `Inspection of ${label}`;
}

/** Path of the page that explains a document, without a leading slash. */
export function documentPath({ kind, label }: FollowedDocument): string {
  return `${kind}s/${label}/`;
}
