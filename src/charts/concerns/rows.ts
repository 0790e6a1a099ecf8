import { type Verdict, verdictOn } from '../../dataset/concerns.ts';
import { type FollowedDocument, followedDocuments } from '../../dataset/documents.ts';
import type { Dataset } from '../../dataset/query.ts';

/** What each document said of one concern. */
export interface ConcernRow {
  id: string;
  title: string;
  /** One verdict for each document, in their order. */
  verdicts: readonly Verdict[];
  /** In how many of them it worried inspectors, wholly or in part. */
  raised: number;
}

/** All concerns by all documents, the one that came up most first: nothing is left blank. */
export interface ConcernRows {
  documents: readonly FollowedDocument[];
  rows: readonly ConcernRow[];
}

/** The concerns of a data set with a verdict for each document. Throws DataError where a thread leaves a document out. */
export function concernRows(dataset: Dataset): ConcernRows {
  const documents = followedDocuments(dataset);
  const rows = dataset.concerns.map((concern): ConcernRow => {
    const verdicts = documents.map(({ event }) => verdictOn(concern, event));
    return { id: concern.id, title: concern.title, verdicts, raised: verdicts.filter(worries).length };
  });
  return { documents, rows: rows.sort((a, b) => b.raised - a.raised || full(b) - full(a)) };
}

function worries(verdict: Verdict): boolean {
  return verdict === 'concern' || verdict === 'mixed';
}

/** Documents in which a concern was nothing but a concern. */
function full({ verdicts }: ConcernRow): number {
  return verdicts.filter((verdict) => verdict === 'concern').length;
}

/** How a document heads its column: "2014", "Visit 3". */
export function columnHead({ kind, label }: FollowedDocument): string {
  return kind === 'visit' ? `Visit ${label}` : label;
}
