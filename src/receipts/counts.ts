import type { Dataset } from '../dataset/query.ts';
import { heldDocuments } from './held.ts';

/** What was found in one held document. */
export interface DocumentCount {
  source: string;
  places: number;
  values: number;
  quotations: number;
}

/** How many of the things that we say of documents were found in the copies we hold, document by document; and what is of documents that we do not hold. */
export function receiptCounts(dataset: Dataset): { held: DocumentCount[]; unheld: { documents: number; claims: number; quotations: number } } {
  const { places, values, quotations } = dataset.receipts;
  const documents = heldDocuments(dataset);
  const found = <Entry extends { source: string }>(all: readonly Entry[], source: string, has: (entry: Entry) => boolean) =>
    all.filter((entry) => entry.source === source && has(entry)).length;
  const quoted = Map.groupBy(quotations, ({ words }) => words);
  return {
    held: [...documents.keys()].map((source) => ({
      source,
      places: found(places, source, ({ words }) => words !== null),
      values: found(values, source, ({ words }) => words !== null),
      quotations: found(quotations, source, ({ at }) => at !== null),
    })),
    unheld: {
      documents: dataset.sources.filter(({ id, kind }) => kind !== 'statistics' && !documents.has(id)).length,
      claims: dataset.claims.filter(({ source }) => !documents.has(source)).length,
      quotations: [...quoted.values()].filter((receipts) => receipts.every(({ at }) => at === null)).length,
    },
  };
}
