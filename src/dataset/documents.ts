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
 * The documents, in order: six full inspections and the six monitoring visits after November 2016.
 * Other visits by inspectors, such as the focused visits of 2020, 2021 and 2024, are left out: too little of them is known to follow anything.
 */
export const followedDocuments: readonly FollowedDocument[] = [
  { event: 'inspection-2010-07', kind: 'inspection', label: '2010', read: false },
  { event: 'inspection-2012-10', kind: 'inspection', label: '2012', read: false },
  { event: 'inspection-2014-03', kind: 'inspection', label: '2014', read: true },
  { event: 'inspection-2016-09', kind: 'inspection', label: '2016', read: true },
  { event: 'monitoring-visit-1', kind: 'visit', label: '1', read: false },
  { event: 'monitoring-visit-2', kind: 'visit', label: '2', read: false },
  { event: 'monitoring-visit-3', kind: 'visit', label: '3', read: true },
  { event: 'monitoring-visit-4', kind: 'visit', label: '4', read: false },
  { event: 'monitoring-visit-5', kind: 'visit', label: '5', read: false },
  { event: 'monitoring-visit-6', kind: 'visit', label: '6', read: false },
  { event: 'inspection-2018-12', kind: 'inspection', label: '2018', read: true },
  { event: 'inspection-2023-02', kind: 'inspection', label: '2023', read: true },
];

/** Name of a document as a reader reads it: "Inspection of 2014", "Monitoring visit 3". */
export function documentTitle({ kind, label }: FollowedDocument): string {
  return kind === 'visit' ? `Monitoring visit ${label}` : `Inspection of ${label}`;
}

/** Path of the page that explains a document, without a leading slash. */
export function documentPath({ kind, label }: FollowedDocument): string {
  return `${kind}s/${label}/`;
}
