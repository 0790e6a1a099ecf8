import { type Verdict, verdictOn } from '../../dataset/concerns.ts';
import { type FollowedDocument, followedDocuments } from '../../dataset/documents.ts';
import type { Dataset } from '../../dataset/query.ts';

/** What each document said of one concern. */
export interface ConcernRow {
  id: string;
  title: string;
  /** One verdict for each document, in their order. */
  verdicts: readonly Verdict[];
}

/** All concerns by all documents: nothing is left blank. */
export interface ConcernRows {
  documents: readonly FollowedDocument[];
  rows: readonly ConcernRow[];
}

/** The concerns of a data set with a verdict for each document. Throws DataError where a thread leaves a document out. */
export function concernRows(dataset: Dataset): ConcernRows {
  const documents = followedDocuments(dataset);
  const rows = dataset.concerns.map((concern) => ({
    id: concern.id,
    title: concern.title,
    verdicts: documents.map(({ event }) => verdictOn(concern, event)),
  }));
  return { documents, rows };
}

/** How a document heads its column: "2014", "Visit 3". */
export function columnHead({ kind, label }: FollowedDocument): string {
  return kind === 'visit' ? `Visit ${label}` : label;
}
